/** Id of the control that says what a column is. */
export const columnId = (column: number): string => `column-${column}`;
