// Loaded before a build (`node --import`): the optional packages cannot be found, as where they were left out.
import { register } from 'node:module';

const hook = `export async function resolve(name, context, next) {
	if (name !== 'pagefind' && name !== '@myriaddreamin/typst-ts-node-compiler') return next(name, context);
	throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
