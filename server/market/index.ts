import type { Module } from '../platform/module.ts';
import { Offer } from './offer.entity.ts';
import { OfferResolver } from './resolver.ts';

export const marketModule: Module = { name: 'market', entities: [Offer], resolvers: [OfferResolver] };
export { Offer };
export { offers } from './resource.ts';
