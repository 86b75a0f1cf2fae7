/**
 * What a page may load and where it may send, as a Content-Security-Policy: the site itself and nothing else. A block of
 * data (`application/ld+json`) runs nothing and needs no leave.
 */
export const contentPolicy = policyWith("'self'");

/** The policy of the search, whose index is read by WebAssembly. */
export const searchContentPolicy = policyWith("'self' 'wasm-unsafe-eval'");

function policyWith(scripts: string): string {
	return [
		"default-src 'none'",
		"style-src 'self'",
		`script-src ${scripts}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}
