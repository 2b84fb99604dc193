import { type BundlingOptions, type ICommandHooks, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'

/**
 * How every function becomes one file. `module` goes first, so that what is not used can be shaken out. A dependency in
 * CommonJS may `require` a module of Node's, which ESM does not know; the banner's other name is long because it must meet no
 * name that minifying makes. Chinese stands as it is: escaped it takes twice the room.
 */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  minify: true,
  esbuildArgs: { '--charset': 'utf8' },
  mainFields: ['module', 'main'],
  externalModules: [],
  sourceMap: true,
  sourcesContent: false,
  banner:
    "import{createRequire as createRequireOfThisBundle}from'node:module';const require=createRequireOfThisBundle(import.meta.url);",
}

const consoleFiles = ['swagger-ui-bundle.js', 'swagger-ui.css', 'favicon-32x32.png']

/** Puts the API console's files beside the function that serves them; see `reader/console-files`. */
export const apiConsole: ICommandHooks = {
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (project, output) => [
    `mkdir -p "${output}/console"`,
    ...consoleFiles.map((name) => `cp "${project}/node_modules/swagger-ui-dist/${name}" "${output}/console/"`),
  ],
}
