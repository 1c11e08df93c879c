export const PublicSite = () => null;
