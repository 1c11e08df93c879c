import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Event } from '../event/index.ts';
import type { Context } from '../platform/context.ts';
import { manyOf } from '../platform/loader.ts';
import { Certificate } from './certificate.entity.ts';
import { Confirmation } from './confirmation.entity.ts';
import { certificates, confirmations } from './resource.ts';

/** Gives the event its confirmations and certificates: whether it is neutral is this module's word. */
@Resolver(() => Event)
export class NeutralityOfEvent {
  @FieldResolver(() => [Confirmation], { description: 'The attempts to confirm its neutrality, in their order.' })
  confirmations(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Confirmation[]> {
    return manyOf(confirmations, 'event', id, context, info);
  }
  @FieldResolver(() => [Certificate], { description: 'Its certificates and applications for one, in their order.' })
  certificates(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Certificate[]> {
    return manyOf(certificates, 'event', id, context, info);
  }
}
