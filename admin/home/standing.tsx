/** How the province stands: drawn once the platform publishes its statistics. */
export const Standing = () => null;
