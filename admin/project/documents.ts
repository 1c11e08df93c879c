import { graphql } from '../generated/gql.ts';

export const projectRow = graphql(`fragment projectRow on Project {
  id number titleZh titleEn state region city speciality areaSquareMetres creditingFrom creditingTo filedOn dueOn revision
  owner { id name nameEn } subProjects { id titleZh titleEn methodology { id titleZh titleEn number code } } moves { action to by clause modality }
}`);
export const projectList = graphql(`query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  projects(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { ...projectRow } }
}`);
export const projectOne = graphql(`query projectOne($id: ID!) {
  project(id: $id) { ...projectRow policyOn hectaresDeclared tenure boundary validation developer { id name nameEn } validator { id name nameEn } }
}`);
export const projectGround = graphql(`query projectGround($region: String!, $city: String!) {
  projects(filter: { region: { eq: $region }, city: { eq: $city }, state: { in: [submitted, complete, validated, filed, suspended] } }, take: 60) { total
    items { id titleZh titleEn boundary } }
}`);
export const draftProject = graphql(`mutation draftProject($input: ProjectInput!) { draftProject(input: $input) { id } }`);
export const editProject = graphql(
  `mutation editProject($id: ID!, $revision: Int!, $input: ProjectInput!) { editProject(id: $id, revision: $revision, input: $input) { id } }`,
);
export const submitProject = graphql(`mutation submitProject($id: ID!, $revision: Int) { submitProject(id: $id, revision: $revision) { id } }`);
export const acceptProject = graphql(`mutation acceptProject($id: ID!) { acceptProject(id: $id) { id } }`);
export const returnProject = graphql(`mutation returnProject($id: ID!, $reason: String!) { returnProject(id: $id, reason: $reason) { id } }`);
export const validateProject = graphql(`mutation validateProject($id: ID!, $statement: String!) { validateProject(id: $id, statement: $statement) { id } }`);
export const fileProject = graphql(`mutation fileProject($id: ID!) { fileProject(id: $id) { id } }`);
export const refuseProject = graphql(`mutation refuseProject($id: ID!, $reason: String!) { refuseProject(id: $id, reason: $reason) { id } }`);
export const suspendProject = graphql(`mutation suspendProject($id: ID!, $reason: String!) { suspendProject(id: $id, reason: $reason) { id } }`);
export const resumeProject = graphql(`mutation resumeProject($id: ID!) { resumeProject(id: $id) { id } }`);
export const withdrawProject = graphql(`mutation withdrawProject($id: ID!, $reason: String!) { withdrawProject(id: $id, reason: $reason) { id } }`);
export const subProjectList = graphql(`query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0) {
  subProjects(filter: $filter, sort: $sort, take: $take, skip: $skip) { total items { id titleZh titleEn project { id titleZh titleEn } methodology { id titleZh titleEn } } }
}`);
