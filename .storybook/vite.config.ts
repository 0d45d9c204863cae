// Storybook bundles the widgets as any page would; the CDN build of the project's own vite.config.ts is not for it.
import {defineConfig} from 'vite';
import packageJson from '../package.json' with {type: 'json'};

export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  define: {__VERSION__: JSON.stringify(packageJson.version)},
});
