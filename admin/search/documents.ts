import { graphql } from "../generated/gql.ts";

/** A few records of the kinds that are looked for by name, number or credit code; `han`: whether a Chinese sign is in it. */
export const found = graphql(`query found($q: String!, $han: Boolean!) {
  people(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id name organization { id name nameEn } } }
  projects(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {
    items { id titleZh titleEn number } }
  projectsEn: projects(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @skip(if: $han) { items { id titleZh titleEn number } }
  projectsNo: projects(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id titleZh titleEn number } }
  events(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {
    items { id titleZh titleEn number } }
  eventsEn: events(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @skip(if: $han) { items { id titleZh titleEn number } }
  eventsNo: events(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id titleZh titleEn number } }
  methodologies(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @include(if: $han) { items { id titleZh titleEn number code } }
  methodologiesEn: methodologies(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @skip(if: $han) { items { id titleZh titleEn number code } }
  methodologiesNo: methodologies(filter: { code: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @skip(if: $han) { items { id titleZh titleEn number code } }
  certificates(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id number event { id titleZh titleEn } } }
  papers(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {
    items { id titleZh titleEn number } }
  papersNo: papers(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id titleZh titleEn number } }
  organizations(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {
    items { id name nameEn uscc } }
  organizationsNo: organizations(filter: { uscc: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)
    @skip(if: $han) { items { id name nameEn uscc } }
}`);
/** The run that a serial number may be in: the last that begins at or before it. */
export const foundRun = graphql(`query foundRun($filter: BlockFilter!) {
  blocks(filter: $filter, sort: [{ by: first, descending: true }], take: 1) { items { id serials first kilograms } }
}`);
