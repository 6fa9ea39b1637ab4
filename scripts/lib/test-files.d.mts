export declare const browserFolders: readonly string[];
export declare function needsBrowser(file: string): boolean;
export declare function needsBuild(file: string): boolean;
export declare function testFiles(root: string): string[];
