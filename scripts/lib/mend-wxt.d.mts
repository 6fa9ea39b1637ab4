export function mendWxt(): void;
