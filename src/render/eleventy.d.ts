/** The part of Eleventy's programmatic interface that we use; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    readonly globalData: Record<string, unknown>;
    readonly benchmarkManager: {
      setVerboseOutput(verbose: boolean): void;
      getAll(): Readonly<Record<string, { setIsVerbose(verbose: boolean): void }>>;
    };
    addGlobalData(name: string, value: unknown): void;
    addExtension(extension: string | readonly string[], options: { readonly key: string }): void;
    setTemplateFormats(formats: readonly string[]): void;
    setLibrary(engine: string, library: unknown): void;
    readonly ignores: Set<string>;
    addTemplate(path: string, template: unknown): void;
    setUseGitIgnore(use: boolean): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options: Options): void;
  }

  export interface RenderedTemplate {
    readonly url: string | false;
    readonly inputPath: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly config: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}
