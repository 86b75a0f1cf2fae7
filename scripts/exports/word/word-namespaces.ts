/** The namespaces of every part that holds text. */
export const wordNamespaces = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"',
	'mc:Ignorable="w16du"',
].join(' ');
