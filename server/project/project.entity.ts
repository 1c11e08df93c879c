import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { specialities, type Speciality } from '../../shared/methodology.ts';
import { projectLifecycle, type Boundary, type ProjectState } from '../../shared/project.ts';
import { Organization } from '../identity/index.ts';
import { Belongs, Choice, Day, Identifier, Json, Revision, SignedKilograms, State, Text, Whole } from '../platform/attribute.ts';

@ObjectType({ description: 'A sink or another low-carbon activity in the project library (碳普惠项目库), one sub-project or several, each counted by a methodology. SD-P 三(三)8, 9.' })
@Entity()
@Index({ properties: ['west', 'east'] })
export class Project {
  @Identifier() id!: string;
  @Text({ doc: 'Number under which it is filed; none before.', nullable: true, listed: true }) number: string | null = null;
  @Text({ doc: 'Title in Chinese.', listed: true }) titleZh!: string;
  @Text({ doc: 'Title in English.', nullable: true, listed: true }) titleEn: string | null = null;
  @Text({ doc: 'Province whose policy governs it, GB/T 2260 code.', listed: true }) region!: string;
  @Text({ doc: 'City in which it lies, GB/T 2260 code.', listed: true }) city!: string;
  @Day({ doc: 'The day whose policy it keeps for life.' }) policyOn!: string;
  @Belongs(() => Organization, { doc: 'Who owns it: the credits are issued to them.', listed: true }) owner!: string;
  @Belongs(() => Organization, { doc: 'Who develops it, by itself or for the owner.', listed: true }) developer!: string;
  @Choice('Speciality', specialities, { doc: 'What kind of sink or reduction it is; its leading sub-project\'s. SD-P 三(三)9.', listed: true }) speciality!: Speciality;
  @Json({ doc: 'GeoJSON Polygon or MultiPolygon, WGS 84, degrees.' }) boundary!: Boundary;
  @Text({ doc: 'Area as declared, in hectares.' }) hectaresDeclared!: string;
  @Whole({ doc: 'Geodesic area of the boundary, in square metres.', listed: true }) areaSquareMetres!: number;
  @Whole({ doc: 'Westernmost longitude, in millionths of a degree.' }) west!: number;
  @Whole({ doc: 'Southernmost latitude, in millionths of a degree.' }) south!: number;
  @Whole({ doc: 'Easternmost longitude, in millionths of a degree.' }) east!: number;
  @Whole({ doc: 'Northernmost latitude, in millionths of a degree.' }) north!: number;
  @Day({ doc: 'First day of the crediting period.', listed: true }) creditingFrom!: string;
  @Day({ doc: 'Last day of the crediting period.', listed: true }) creditingTo!: string;
  @SignedKilograms({ doc: 'What its sub-projects are expected to come to over the crediting period, kgCO2e; none while values of any are missing.', nullable: true, listed: true })
  expectedKilograms: number | null = null;
  @Text({ doc: 'On what title the land or sea is held: certificate, contract or licence, with its number.' }) tenure!: string;
  @Belongs(() => Organization, { doc: 'The body that validates it (项目审定). SD-E 四(二).', nullable: true, listed: true }) validator: string | null = null;
  @Text({ doc: 'What the validator found.', nullable: true }) validation: string | null = null;
  @Day({ doc: 'Day of filing.', nullable: true, listed: true }) filedOn: string | null = null;
  @Day({ doc: 'By when the next step is due; none where no clock runs.', nullable: true, listed: true }) dueOn: string | null = null;
  @State(projectLifecycle, { doc: 'Where it stands.' }) state: ProjectState = projectLifecycle.initial;
  @Revision() revision!: number;
}
