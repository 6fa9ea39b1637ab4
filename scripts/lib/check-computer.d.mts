export const nodeNeeded: string;
export function nodeProblem(version: string): string | null;
export function folderProblem(folder: string): string | null;
