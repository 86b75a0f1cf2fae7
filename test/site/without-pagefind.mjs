// Loaded before a build (`node --import`): Pagefind cannot be found, as where optional packages were left out.
import { register } from 'node:module';

const hook = `export async function resolve(name, context, next) {
	if (name !== 'pagefind') return next(name, context);
	throw Object.assign(new Error('Cannot find package pagefind'), { code: 'ERR_MODULE_NOT_FOUND' });
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
