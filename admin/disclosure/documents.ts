import { graphql } from "../generated/gql.ts";

export const verifyCertificate = graphql(`query verifyCertificate($code: String, $number: String, $file: String) {
  verifyCertificate(code: $code, number: $number, file: $file) { certificate number state claim said payload
      payloadHash signature keyId publicKey authentic entry
    replacedOn replacedBy revokedOn revocation revocationClause }
}`);
export const publicMethodologies =
  graphql(`query publicMethodologies($filter: MethodologyFilter, $take: Int!, $after: String) {
  methodologies(filter: $filter, take: $take, after: $after, sort: [{ by: id, descending: true }]) {
    total next lookedThrough items { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn noticeEndsOn
        demonstration applicant { id name nameEn } }
  }
}`);
export const publicMethodology = graphql(`query publicMethodology($id: ID!) {
  methodology(id: $id) { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn
      noticeEndsOn demonstration document documentHash jointDepartment { id name nameEn }
    applicant { id name nameEn } comments { id text madeAt answer answeredAt answeredBy { id name nameEn } } }
}`);
export const library = graphql(`query library($filter: LibraryFilter!, $take: Int!, $skip: Int!) {
  library(filter: $filter, take: $take, skip: $skip) {
    total lookedThrough items { id number titleZh titleEn state speciality poorArea shield city areaSquareMetres filedOn owner {
        id name nameEn } subProjects { id methodology { id titleZh titleEn number } } }
  }
}`);
export const libraryMap = graphql(`query libraryMap($filter: LibraryFilter!, $box: BoxInput!) {
  libraryMap(filter: $filter, box: $box) { extent places { longitude latitude count project titleZh titleEn state } }
}`);
export const libraryMethodologies = graphql(`query libraryMethodologies {
  methodologies(filter: { state: { in: [filed, superseded, revoked] } }, take: 200) { items { id titleZh titleEn
      number } }
}`);
export const publicProject = graphql(`query publicProject($id: ID!, $project: String!) {
  project(id: $id) { id number titleZh titleEn state speciality poorArea shield noticeBeganOn noticeEndsOn
      broughtFrom region city areaSquareMetres accountedSquareMetres creditingFrom creditingTo filedOn expectedKilograms outline owner {
      id name nameEn }
    developer { id name nameEn } validator { id name nameEn }
    subProjects { id titleZh titleEn expectedKilograms conditions methodology { id titleZh titleEn number code
        documentHash document } } }
  batches(filter: { project: { eq: $project } }, take: 200) { total items { id kilograms vintage issuedAt } }
  issuances(filter: { project: { eq: $project }, state: { eq: issued } }, take: 50, sort: [{ by: periodFrom,
      descending: true }]) {
    total items { id periodFrom periodTo verifiedKilograms verifier { id name nameEn } } }
  transfers(filter: { project: { eq: $project }, kind: { in: [retire, cancel] } }, take: 200, sort: [{ by: at,
      descending: true }]) {
    total items { id kind at kilograms serials purpose beneficiary beneficiaryConfirmed statement } }
  comments(filter: { subjectType: { eq: "project" }, subjectId: { eq: $project } }, take: 100) { items { id text madeAt answer answeredAt answeredBy { id name nameEn } } }
  attachments(type: "project", id: $id) { id name at }
  history(type: "project", id: $id) { id action organization at clause to }
}`);
export const publicOffsets =
  graphql(`query publicOffsets($filter: AllocationFilter, $take: Int!, $after: String, $sort: [AllocationSort!]! = [{
      by: id, descending: true }]) {
  allocations(filter: $filter, take: $take, after: $after, sort: $sort) {
    total next lookedThrough items { id kilograms product serials clause region retiredOn deviation event { id titleZh titleEn number
        } seller { id name nameEn } }
  }
}`);
export const publicRetirements =
  graphql(`query publicRetirements($filter: TransferFilter, $take: Int!, $after: String, $sort: [TransferSort!]! = [{
      by: at, descending: true }]) {
  transfers(filter: $filter, take: $take, after: $after, sort: $sort) {
    total next lookedThrough items { id kind first at kilograms serials purpose beneficiary beneficiaryConfirmed statement clause region event project
        taker { id name nameEn } }
  }
}`);
export const publicEvent = graphql(`query publicEvent($id: ID!) {
  publishedEvent(event: $id) { publication clause publishedOn noticeEndsOn claim said } event(id: $id) {
      announcements { id channel url publishedOn } }
}`);
