/**
 * What a page may load and where it may send, as a Content-Security-Policy: the site itself and nothing else. A block of
 * data (`application/ld+json`) runs nothing and needs no leave.
 */
export const contentPolicy = [
	"default-src 'none'",
	"style-src 'self'",
	"script-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');
