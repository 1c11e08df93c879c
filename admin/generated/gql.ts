/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment archiveRow on Archive {\n  id state region city keptSince deletedOn event { id titleZh titleEn number } organiser { id name nameEn }\n      retention { years clause since until standing } moves { action to by clause modality }\n}": typeof types.ArchiveRowFragmentDoc,
    "query archiveList($filter: ArchiveFilter, $sort: [ArchiveSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  archives(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...archiveRow } }\n}": typeof types.ArchiveListDocument,
    "query archiveOne($id: ID!) { archive(id: $id) { ...archiveRow policyOn deleted moves { second { otherOffice isThere\n      turnTo waits } } } }": typeof types.ArchiveOneDocument,
    "mutation deleteArchive($id: ID!, $reason: String!) { deleteArchive(id: $id, reason: $reason) { id } }": typeof types.DeleteArchiveDocument,
    "fragment caseRow on Case {\n  id state kind region subjectType subjectId decision at decidedOn dueOn raisedBy { id name nameEn } party { id\n      name nameEn } other { id name nameEn } moves { action to by clause modality }\n}": typeof types.CaseRowFragmentDoc,
    "query caseList($filter: CaseFilter, $sort: [CaseSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  cases(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...caseRow } }\n}": typeof types.CaseListDocument,
    "query caseOne($id: ID!) { case(id: $id) { ...caseRow policyOn statement evidence answer otherAnswer reasons\n      usedTonnes } }": typeof types.CaseOneDocument,
    "mutation openDispute($input: DisputeInput!) { openDispute(input: $input) { id } }": typeof types.OpenDisputeDocument,
    "mutation answerCase($id: ID!, $answer: String!) { answerCase(id: $id, answer: $answer) { id } }": typeof types.AnswerCaseDocument,
    "mutation decideCase($id: ID!, $decision: CaseDecision!, $reasons: String!) { decideCase(id: $id, decision:\n      $decision, reasons: $reasons) { id } }": typeof types.DecideCaseDocument,
    "fragment confirmationRow on Confirmation {\n  id state route region late completedOn concludedOn dueOn revision retiredKilograms event { id titleZh titleEn\n      number emissionsKilograms } organiser { id\n    name nameEn } evaluator { id name nameEn } moves { action to by clause modality }\n}": typeof types.ConfirmationRowFragmentDoc,
    "query confirmationList($filter: ConfirmationFilter, $sort: [ConfirmationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  confirmations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...confirmationRow } }\n}": typeof types.ConfirmationListDocument,
    "query confirmationOne($id: ID!) { confirmation(id: $id) { ...confirmationRow policyOn statement\n      recomputedKilograms checks evaluations { id state achieved }\n    event { id decision certificates { id state number } } } }": typeof types.ConfirmationOneDocument,
    "mutation editConfirmation($id: ID!, $revision: Whole, $statement: StatementInput!) { editConfirmation(id: $id,\n      revision: $revision, statement:\n    $statement) { id } }": typeof types.EditConfirmationDocument,
    "mutation commitConfirmation($id: ID!) { commitConfirmation(id: $id) { id } }": typeof types.CommitConfirmationDocument,
    "mutation engageConfirmation($id: ID!, $evaluator: ID!) { engageConfirmation(id: $id, evaluator: $evaluator) { id\n      } }": typeof types.EngageConfirmationDocument,
    "mutation concludeConfirmation($id: ID!) { concludeConfirmation(id: $id) { id } }": typeof types.ConcludeConfirmationDocument,
    "mutation denyConfirmation($id: ID!) { denyConfirmation(id: $id) { id } }": typeof types.DenyConfirmationDocument,
    "mutation withdrawConfirmation($id: ID!, $reason: String!) { withdrawConfirmation(id: $id, reason: $reason) { id } }": typeof types.WithdrawConfirmationDocument,
    "fragment certificateRow on Certificate {\n  id state number issuedOn revokedOn region code dueOn event { id titleZh titleEn number emissionsKilograms }\n      organiser { id name nameEn } moves { action\n    to by clause modality }\n}": typeof types.CertificateRowFragmentDoc,
    "query certificateList($filter: CertificateFilter, $sort: [CertificateSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  certificates(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...certificateRow } }\n}": typeof types.CertificateListDocument,
    "query certificateOne($id: ID!) {\n  certificate(id: $id) { ...certificateRow policyOn payload signature keyId revocation revocationClause replacedOn\n      successor { id number } issuer { id name nameEn } confirmation { id route\n    state concludedOn } spotChecks { id state conforms decision } }\n}": typeof types.CertificateOneDocument,
    "mutation applyCertificate($confirmation: ID!) { applyCertificate(confirmation: $confirmation) { id } }": typeof types.ApplyCertificateDocument,
    "mutation issueCertificate($id: ID!) { issueCertificate(id: $id) { id } }": typeof types.IssueCertificateDocument,
    "mutation refuseCertificate($id: ID!, $reason: String!) { refuseCertificate(id: $id, reason: $reason) { id } }": typeof types.RefuseCertificateDocument,
    "mutation replaceCertificate($id: ID!, $reason: String!) { replaceCertificate(id: $id, reason: $reason) { id } }": typeof types.ReplaceCertificateDocument,
    "mutation submitConfirmation($id: ID!) { submitConfirmation(id: $id) { id } }": typeof types.SubmitConfirmationDocument,
    "mutation approveConfirmation($id: ID!) { approveConfirmation(id: $id) { id } }": typeof types.ApproveConfirmationDocument,
    "mutation rejectConfirmation($id: ID!, $reason: String!) { rejectConfirmation(id: $id, reason: $reason) { id } }": typeof types.RejectConfirmationDocument,
    "fragment evaluationRow on Evaluation {\n  id state achieved revision dueOn event { id titleZh titleEn number } body { id name nameEn } organiser { id name\n      nameEn } moves { action to by clause modality }\n}": typeof types.EvaluationRowFragmentDoc,
    "query evaluationList($filter: EvaluationFilter, $sort: [EvaluationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  evaluations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...evaluationRow } }\n}": typeof types.EvaluationListDocument,
    "query evaluationOne($id: ID!) {\n  evaluation(id: $id) { ...evaluationRow policyOn plan documents tasks recomputed recomputedKilograms report review\n      reviewer { id name } confirmation { id state }\n    event { lines { id phase source activity unit multipliers factorValue factorUnit kilogramsExact } } }\n}": typeof types.EvaluationOneDocument,
    "mutation planEvaluation($id: ID!, $team: [ID!]!, $plan: String!, $documents: String!) { planEvaluation(id: $id,\n      team: $team, plan: $plan, documents: $documents) { id } }": typeof types.PlanEvaluationDocument,
    "mutation checkEvaluation($id: ID!, $task: EvaluationTask!, $outcome: TaskOutcome!, $words: String!) {\n  checkEvaluation(id: $id, task: $task, outcome: $outcome, words: $words) { id }\n}": typeof types.CheckEvaluationDocument,
    "mutation recomputeEvaluation($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) {\n  recomputeEvaluation(id: $id, revision: $revision, lines: $lines) { id }\n}": typeof types.RecomputeEvaluationDocument,
    "mutation reportEvaluation($id: ID!, $achieved: Boolean!, $report: String!) {\n  reportEvaluation(id: $id, achieved: $achieved, report: $report) { id }\n}": typeof types.ReportEvaluationDocument,
    "mutation remandEvaluation($id: ID!, $reason: String!) { remandEvaluation(id: $id, reason: $reason) { id } }": typeof types.RemandEvaluationDocument,
    "mutation passEvaluation($id: ID!, $review: String!) { passEvaluation(id: $id, review: $review) { id } }": typeof types.PassEvaluationDocument,
    "fragment eventRegisterRow on EventRegister {\n  id state titleZh titleEn region city from until events kilograms handedUpOn late dueOn moves { action to by\n      clause modality }\n}": typeof types.EventRegisterRowFragmentDoc,
    "query eventRegisterList($filter: EventRegisterFilter, $sort: [EventRegisterSort!]! = [], $take: Int! =\n      25, $skip: Int! = 0, $after: String) {\n  eventRegisters(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRegisterRow } }\n}": typeof types.EventRegisterListDocument,
    "query eventRegisterOne($id: ID!) { eventRegister(id: $id) { ...eventRegisterRow policyOn rows missing\n      returnReason paper { id number } } }": typeof types.EventRegisterOneDocument,
    "mutation sumEventRegister($region: String!, $within: Day!) { sumEventRegister(region: $region, within: $within)\n      { id } }": typeof types.SumEventRegisterDocument,
    "mutation resumEventRegister($id: ID!) { resumEventRegister(id: $id) { id } }": typeof types.ResumEventRegisterDocument,
    "mutation handUpEventRegister($id: ID!) { handUpEventRegister(id: $id) { id } }": typeof types.HandUpEventRegisterDocument,
    "mutation acknowledgeEventRegister($id: ID!) { acknowledgeEventRegister(id: $id) { id } }": typeof types.AcknowledgeEventRegisterDocument,
    "mutation returnEventRegister($id: ID!, $reason: String!) { returnEventRegister(id: $id, reason: $reason) { id } }": typeof types.ReturnEventRegisterDocument,
    "mutation issueRegister($region: String!, $from: Day!, $until: Day!) { issueRegister(region: $region, from:\n      $from, until: $until) { id } }": typeof types.IssueRegisterDocument,
    "query registersDue($region: String!) { registersDue(region: $region) { city from until dueOn events kilograms\n      register state late } }": typeof types.RegistersDueDocument,
    "query verifyCertificate($code: String, $number: String, $file: String) {\n  verifyCertificate(code: $code, number: $number, file: $file) { certificate number state claim said payload\n      payloadHash signature keyId publicKey authentic entry\n    replacedOn replacedBy revokedOn revocation revocationClause }\n}": typeof types.VerifyCertificateDocument,
    "query publicMethodologies($filter: MethodologyFilter, $take: Int!, $after: String) {\n  methodologies(filter: $filter, take: $take, after: $after, sort: [{ by: id, descending: true }]) {\n    total next lookedThrough items { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn noticeEndsOn\n        demonstration applicant { id name nameEn } }\n  }\n}": typeof types.PublicMethodologiesDocument,
    "query publicMethodology($id: ID!) {\n  methodology(id: $id) { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn\n      noticeEndsOn demonstration document documentHash jointDepartment { id name nameEn }\n    applicant { id name nameEn } comments { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n}": typeof types.PublicMethodologyDocument,
    "query library($filter: LibraryFilter!, $take: Int!, $skip: Int!) {\n  library(filter: $filter, take: $take, skip: $skip) {\n    total lookedThrough items { id number titleZh titleEn state speciality poorArea shield city areaSquareMetres filedOn owner {\n        id name nameEn } subProjects { id methodology { id titleZh titleEn number } } }\n  }\n}": typeof types.LibraryDocument,
    "query libraryMap($filter: LibraryFilter!, $box: BoxInput!) {\n  libraryMap(filter: $filter, box: $box) { extent places { longitude latitude count project titleZh titleEn state } }\n}": typeof types.LibraryMapDocument,
    "query libraryMethodologies {\n  methodologies(filter: { state: { in: [filed, superseded, revoked] } }, take: 200) { items { id titleZh titleEn\n      number } }\n}": typeof types.LibraryMethodologiesDocument,
    "query publicProject($id: ID!, $project: String!) {\n  project(id: $id) { id number titleZh titleEn state speciality poorArea shield noticeBeganOn noticeEndsOn\n      broughtFrom region city areaSquareMetres accountedSquareMetres creditingFrom creditingTo filedOn expectedKilograms outline owner {\n      id name nameEn }\n    developer { id name nameEn } validator { id name nameEn }\n    subProjects { id titleZh titleEn expectedKilograms conditions methodology { id titleZh titleEn number code\n        documentHash document } } }\n  batches(filter: { project: { eq: $project } }, take: 200) { total items { id kilograms vintage issuedAt } }\n  issuances(filter: { project: { eq: $project }, state: { eq: issued } }, take: 50, sort: [{ by: periodFrom,\n      descending: true }]) {\n    total items { id periodFrom periodTo verifiedKilograms verifier { id name nameEn } } }\n  transfers(filter: { project: { eq: $project }, kind: { in: [retire, cancel] } }, take: 200, sort: [{ by: at,\n      descending: true }]) {\n    total items { id kind at kilograms serials purpose beneficiary beneficiaryConfirmed statement } }\n  comments(filter: { subjectType: { eq: \"project\" }, subjectId: { eq: $project } }, take: 100) { items { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n  attachments(type: \"project\", id: $id) { id name at }\n  history(type: \"project\", id: $id) { id action organization at clause to }\n}": typeof types.PublicProjectDocument,
    "query publicOffsets($filter: AllocationFilter, $take: Int!, $after: String, $sort: [AllocationSort!]! = [{\n      by: id, descending: true }]) {\n  allocations(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kilograms product serials clause region retiredOn deviation event { id titleZh titleEn number\n        } seller { id name nameEn } }\n  }\n}": typeof types.PublicOffsetsDocument,
    "query publicRetirements($filter: TransferFilter, $take: Int!, $after: String, $sort: [TransferSort!]! = [{\n      by: at, descending: true }]) {\n  transfers(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kind first at kilograms serials purpose beneficiary beneficiaryConfirmed statement clause region event project\n        taker { id name nameEn } }\n  }\n}": typeof types.PublicRetirementsDocument,
    "query publicEvent($id: ID!) {\n  publishedEvent(event: $id) { publication clause publishedOn noticeEndsOn claim said } event(id: $id) {\n      announcements { id channel url publishedOn } }\n}": typeof types.PublicEventDocument,
    "fragment drawRow on Draw { id state purpose region policyOn sampleSize committedAt sourceDueAt revealedAt dueOn\n      source sourceKind moves { action to by clause\n    modality } }": typeof types.DrawRowFragmentDoc,
    "query drawList($filter: DrawFilter, $sort: [DrawSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  draws(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...drawRow } }\n}": typeof types.DrawListDocument,
    "query drawOne($id: ID!) { draw(id: $id) { ...drawRow commitment iterations pool poolHash weights value code\n      drawn } }": typeof types.DrawOneDocument,
    "fragment eventRow on Event {\n  id number titleZh titleEn state region city kind hostKind level beginsOn endsOn place participants\n      plannedKilograms emissionsKilograms dueOn dueClause\n    warned revision sequence\n  organiser { id name nameEn } moves { action to by clause modality } coverage { state } claim certificates { id state }\n}": typeof types.EventRowFragmentDoc,
    "query eventList($filter: EventFilter, $sort: [EventSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  events(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRow } }\n}": typeof types.EventListDocument,
    "fragment lineFields on InventoryLine {\n  id phase stage category source activity unit multipliers factorValue factorUnit factorSource factorYear\n      factorVersion gases gwpSet fixed verified bearer quality uncertainty evidence certificates\n    ownUnits kilogramsExact steps note factor\n    { id nameZh nameEn }\n}": typeof types.LineFieldsFragmentDoc,
    "query eventOne($id: ID!) { event(id: $id) { ...eventRow policyOn decision promised personTimes\n      areaSquareMetres onlineAttendance coOrganisers content neutralBy responsible offsetBy intendedRoute\n      accountingWay accountingBody accountedElsewhere\n  registrations { id state filedOn late } announcements { id publication channel url publishedOn } boundary\n      measures offsetMethod contact plannedOn accountedAt participantsKilograms delayReason lines { ...lineFields }\n  coverage { retiredKilograms removedKilograms coveredKilograms pendingKilograms reservedKilograms\n      uncoveredKilograms state parts { share emissionsKilograms coveredKilograms reservedKilograms } }\n  allocations { id state kilograms product tier share deviation } commitments { id state kilograms\n      validatedKilograms project { id titleZh titleEn number } }\n  confirmations { id state route } certificates { id state number code } archives { id } } }": typeof types.EventOneDocument,
    "mutation draftEvent($input: EventInput!) { draftEvent(input: $input) { id } }": typeof types.DraftEventDocument,
    "mutation editEvent($id: ID!, $revision: Whole, $input: EventInput!) { editEvent(id: $id, revision: $revision,\n      input: $input) { id } }": typeof types.EditEventDocument,
    "mutation planEvent($id: ID!) { planEvent(id: $id) { id } }": typeof types.PlanEventDocument,
    "mutation accountEvent($id: ID!, $participants: Whole) { accountEvent(id: $id, participants: $participants) { id } }": typeof types.AccountEventDocument,
    "mutation withdrawEvent($id: ID!, $reason: String!) { withdrawEvent(id: $id, reason: $reason) { id } }": typeof types.WithdrawEventDocument,
    "mutation explainDelay($id: ID!, $reason: String!) { explainDelay(id: $id, reason: $reason) { id } }": typeof types.ExplainDelayDocument,
    "mutation addInventoryLine($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input:\n      $input) { ...lineFields } }": typeof types.AddInventoryLineDocument,
    "mutation removeInventoryLine($id: ID!) { removeInventoryLine(id: $id) { id } }": typeof types.RemoveInventoryLineDocument,
    "query decideEvent($region: String!, $day: Day!, $facts: FactsInput!) { decideEvent(region: $region, day: $day,\n      facts: $facts) }": typeof types.DecideEventDocument,
    "mutation accountEventElsewhere($id: ID!, $emissionsKilograms: Kilograms!, $method: String!) {\n  accountEventElsewhere(id: $id, emissionsKilograms: $emissionsKilograms, method: $method) { id }\n}": typeof types.AccountEventElsewhereDocument,
    "mutation announceEvent($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!,\n      $publishedOn: Day!) {\n  announceEvent(event: $event, publication: $publication, channel: $channel, url: $url, publishedOn: $publishedOn)\n      { id }\n}": typeof types.AnnounceEventDocument,
    "mutation fileRegistration($event: ID!) { fileRegistration(event: $event) { id } }": typeof types.FileRegistrationDocument,
    "mutation refileRegistration($id: ID!) { refileRegistration(id: $id) { id } }": typeof types.RefileRegistrationDocument,
    "mutation acknowledgeRegistration($id: ID!) { acknowledgeRegistration(id: $id) { id } }": typeof types.AcknowledgeRegistrationDocument,
    "mutation returnRegistration($id: ID!, $reason: String!) { returnRegistration(id: $id, reason: $reason) { id } }": typeof types.ReturnRegistrationDocument,
    "fragment registrationRow on Registration {\n  id state city filedOn filingDueOn late dueOn event { id titleZh titleEn number } organiser { id name nameEn }\n      moves { action to by clause modality }\n}": typeof types.RegistrationRowFragmentDoc,
    "query registrationList($filter: RegistrationFilter, $sort: [RegistrationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  registrations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...registrationRow } }\n}": typeof types.RegistrationListDocument,
    "query registrationOne($id: ID!) { registration(id: $id) { ...registrationRow policyOn said returnReason } }": typeof types.RegistrationOneDocument,
    "mutation chooseSupply($event: ID!, $supply: ID!, $kilograms: Kilograms!, $reason: String!, $share:\n      Bearer! = organiser) {\n  chooseSupply(event: $event, supply: $supply, kilograms: $kilograms, reason: $reason, share: $share) { id }\n}": typeof types.ChooseSupplyDocument,
    "mutation draftConfirmation($event: ID!, $statement: StatementInput!) { draftConfirmation(event: $event,\n      statement: $statement) { id } }": typeof types.DraftConfirmationDocument,
    "fragment resultsFields on InventoryResults {\n  phase lines kilograms kilogramsExact perPersonKilograms verifiedExact uncertaintyPercent uncertainExact\n  byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of\n      kilogramsExact }\n}": typeof types.ResultsFieldsFragmentDoc,
    "query inventoryOf($id: ID!) {\n  event(id: $id) {\n    inventoryResults { ...resultsFields }\n    boundaries { phase cells reason }\n    reductionMeasures { id kind stage description expectedKilograms basis carriedOut savedKilograms report evidence }\n  }\n}": typeof types.InventoryOfDocument,
    "fragment broughtFields on BroughtLines { entered refused kilogramsExact rows { row source kilogramsExact ownUnits field\n      reason message details } skipped { what at } }": typeof types.BroughtFieldsFragmentDoc,
    "mutation addInventoryLines($event: ID!, $phase: InventoryPhase!, $lines: [InventoryLineInput!]!,\n      $dryRun: Boolean!, $replace: Boolean!) {\n  it: addInventoryLines(event: $event, phase: $phase, lines: $lines, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}": typeof types.AddInventoryLinesDocument,
    "mutation importInventorySheet($event: ID!, $phase: InventoryPhase!, $content: String!, $dryRun:\n      Boolean!, $replace: Boolean!) {\n  it: importInventorySheet(event: $event, phase: $phase, content: $content, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}": typeof types.ImportInventorySheetDocument,
    "mutation copyInventory($event: ID!, $phase: InventoryPhase!, $from: ID!, $fromPhase: InventoryPhase!) {\n  it: copyInventory(event: $event, phase: $phase, from: $from, fromPhase: $fromPhase) { ...broughtFields }\n}": typeof types.CopyInventoryDocument,
    "mutation stateBoundary($event: ID!, $phase: InventoryPhase!, $cells: [BoundaryCellInput!]!, $reason:\n      String) {\n  stateBoundary(event: $event, phase: $phase, cells: $cells, reason: $reason) { id }\n}": typeof types.StateBoundaryDocument,
    "mutation addMeasure($event: ID!, $input: MeasureInput!) { addMeasure(event: $event, input: $input) { id } }": typeof types.AddMeasureDocument,
    "mutation reportMeasure($id: ID!, $input: MeasureReportInput!) { reportMeasure(id: $id, input: $input) { id } }": typeof types.ReportMeasureDocument,
    "mutation removeMeasure($id: ID!) { removeMeasure(id: $id) { id } }": typeof types.RemoveMeasureDocument,
    "query factorChoices($purpose: FactorPurpose!, $region: String!, $year: Whole!) {\n  factorChoices(purpose: $purpose, region: $region, year: $year) { proposed ground candidates { id nameZh nameEn\n      value unit year region verified version } }\n}": typeof types.FactorChoicesDocument,
    "query factorsNamed($ids: [String!]!) {\n  factors(filter: { id: { in: $ids }, state: { eq: active } }, take: 50) { items { id nameZh nameEn value unit year\n      region verified version } }\n}": typeof types.FactorsNamedDocument,
    "query placesLike($search: String!) { places(search: $search) { id kind nameZh nameEn country } }": typeof types.PlacesLikeDocument,
    "query routeOf($stops: [ID!]!, $detour: Detour!) { route(stops: $stops, detour: $detour) { kilometres legs {\n      kilometres band } } }": typeof types.RouteOfDocument,
    "fragment factorRow on Factor { id nameZh nameEn category region year value unit source verified state moves {\n      action to by clause modality } }": typeof types.FactorRowFragmentDoc,
    "query factorList($filter: FactorFilter, $sort: [FactorSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  factors(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...factorRow } }\n}": typeof types.FactorListDocument,
    "query factorOne($id: ID!) { factor(id: $id) { ...factorRow } }": typeof types.FactorOneDocument,
    "mutation withdrawFactor($id: ID!, $reason: String!) { withdrawFactor(id: $id, reason: $reason) { id } }": typeof types.WithdrawFactorDocument,
    "fragment findingFields on Finding {\n  id state weight place text answer answeredAt raisedAs raisedAt round subjectType subjectId author { id name }\n      moves { action to by clause modality }\n}": typeof types.FindingFieldsFragmentDoc,
    "query findingsOf($type: String!, $id: String!) {\n  findings(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: raisedAt, descending: false\n      }], take: 200) { total items {\n    ...findingFields } }\n}": typeof types.FindingsOfDocument,
    "mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!,\n      $text: String!) {\n  raiseFinding(subjectType: $subjectType, subjectId: $subjectId, place: $place, weight: $weight, text: $text) {\n      ...findingFields }\n}": typeof types.RaiseFindingDocument,
    "mutation answerFinding($id: ID!, $answer: String!) { answerFinding(id: $id, answer: $answer) { ...findingFields } }": typeof types.AnswerFindingDocument,
    "mutation reopenFinding($id: ID!, $reason: String!) { reopenFinding(id: $id, reason: $reason) { ...findingFields } }": typeof types.ReopenFindingDocument,
    "mutation closeFinding($id: ID!, $reason: String) { closeFinding(id: $id, reason: $reason) { ...findingFields } }": typeof types.CloseFindingDocument,
    "fragment commentRow on Comment {\n  id state subjectType subjectId titleZh titleEn place text madeAt answer answeredAt dueOn region policyOn\n      answeredBy { id name nameEn } moves { action to by\n    clause modality }\n}": typeof types.CommentRowFragmentDoc,
    "query commentList($filter: CommentFilter, $sort: [CommentSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  comments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commentRow } }\n}": typeof types.CommentListDocument,
    "query commentOne($id: ID!) { comment(id: $id) { ...commentRow signedBy contact author { id name } } }": typeof types.CommentOneDocument,
    "query commentsOf($type: String!, $id: String!) {\n  comments(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: madeAt, descending: false\n      }], take: 200) { total items { ...commentRow } }\n}": typeof types.CommentsOfDocument,
    "mutation makeComment($input: CommentInput!) { makeComment(input: $input) { id } }": typeof types.MakeCommentDocument,
    "mutation answerComment($id: ID!, $answer: String!) { answerComment(id: $id, answer: $answer) { id } }": typeof types.AnswerCommentDocument,
    "mutation withholdComment($id: ID!, $reason: String!) { withholdComment(id: $id, reason: $reason) { id } }": typeof types.WithholdCommentDocument,
    "query tasks { tasks { type id titleZh titleEn state action dueOn region clause } }": typeof types.TasksDocument,
    "query provinceFigures($region: String!) {\n  provinceFigures(region: $region) {\n    issuedKilograms heldKilograms retiredKilograms reservedKilograms cancelledKilograms queuedEvents queuedKilograms\n    events { state count } certificates { state count } months { month issuedKilograms heldKilograms retiredKilograms }\n  }\n}": typeof types.ProvinceFiguresDocument,
    "query latelyInLedger($region: String!) {\n  transfers(filter: { region: { eq: $region } }, sort: [{ by: at, descending: true }], take: 6) { items { id kind\n      at kilograms serials project event giver\n    { id name } taker { id name } } }\n}": typeof types.LatelyInLedgerDocument,
    "mutation register($input: RegistrationInput!) { register(input: $input) { dueOn } }": typeof types.RegisterDocument,
    "query messaging { messaging }": typeof types.MessagingDocument,
    "query addressConfirmed { addressConfirmed messaging }": typeof types.AddressConfirmedDocument,
    "mutation forgotPassword($email: String!) { forgotPassword(email: $email) }": typeof types.ForgotPasswordDocument,
    "mutation setPassword($token: String!, $password: String!) { setPassword(token: $token, password: $password) }": typeof types.SetPasswordDocument,
    "mutation makePasswordLink($id: ID!, $reason: String!) {\n  makePasswordLink(id: $id, reason: $reason) { url until } }": typeof types.MakePasswordLinkDocument,
    "mutation sendConfirmation { sendConfirmation }": typeof types.SendConfirmationDocument,
    "mutation confirmAddress($token: String!) { confirmAddress(token: $token) }": typeof types.ConfirmAddressDocument,
    "fragment membershipRow on Membership {\n  id kind region state requestedAt dueOn applicant enteredName person { id name } organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}": typeof types.MembershipRowFragmentDoc,
    "query membershipList($filter: MembershipFilter, $sort: [MembershipSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  memberships(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...membershipRow } }\n}": typeof types.MembershipListDocument,
    "query membershipOne($id: ID!) { membership(id: $id) { ...membershipRow person { id name email joinedAt } } }": typeof types.MembershipOneDocument,
    "mutation approveMembership($id: ID!, $proof: String) { approveMembership(id: $id, proof: $proof) { ...membershipRow\n      } }": typeof types.ApproveMembershipDocument,
    "mutation confirmMembership($id: ID!) { confirmMembership(id: $id) { ...membershipRow } }": typeof types.ConfirmMembershipDocument,
    "mutation declineMembership($id: ID!, $reason: String!) { declineMembership(id: $id, reason: $reason) {\n      ...membershipRow } }": typeof types.DeclineMembershipDocument,
    "query organizationKnown($uscc: String!) { organizations(filter: { uscc: { eq: $uscc } }, take: 1) { items { name } }\n    }": typeof types.OrganizationKnownDocument,
    "mutation refuseMembership($id: ID!, $reason: String!) { refuseMembership(id: $id, reason: $reason) {\n      ...membershipRow } }": typeof types.RefuseMembershipDocument,
    "mutation endMembership($id: ID!, $reason: String!) { endMembership(id: $id, reason: $reason) { ...membershipRow } }": typeof types.EndMembershipDocument,
    "fragment organizationRow on Organization { id name nameEn uscc region city joinedAt }": typeof types.OrganizationRowFragmentDoc,
    "query organizationList($filter: OrganizationFilter, $sort: [OrganizationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  organizations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...organizationRow } }\n}": typeof types.OrganizationListDocument,
    "query organizationOne($id: ID!) { organization(id: $id) { ...organizationRow identifiedBy country identifierProof } }": typeof types.OrganizationOneDocument,
    "query personList($filter: PersonFilter, $sort: [PersonSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  people(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id name joinedAt organization { id\n      name nameEn } } }\n}": typeof types.PersonListDocument,
    "query personOne($id: ID!) { person(id: $id) { id name email joinedAt organization { id name nameEn } } }": typeof types.PersonOneDocument,
    "query mySeats { mySeats { id kind region state requestedAt dueOn decidedBy } }": typeof types.MySeatsDocument,
    "query mySessions { mySessions { id begunAt seenAt device address own } }": typeof types.MySessionsDocument,
    "mutation requestMembership($kind: PartyKind!, $region: String!) { requestMembership(kind: $kind, region: $region) {\n      id } }": typeof types.RequestMembershipDocument,
    "mutation leaveMembership($id: ID!) { leaveMembership(id: $id) { ...membershipRow } }": typeof types.LeaveMembershipDocument,
    "mutation endMySession($id: ID) { endMySession(id: $id) }": typeof types.EndMySessionDocument,
    "mutation changePassword($ownPassword: String!, $password: String!) { changePassword(ownPassword: $ownPassword,\n      password: $password) }": typeof types.ChangePasswordDocument,
    "mutation changeAccount($name: String!, $email: String!, $ownPassword: String) { changeAccount(name: $name,\n      email: $email, ownPassword: $ownPassword) }": typeof types.ChangeAccountDocument,
    "mutation eraseAccount($ownPassword: String!) { eraseAccount(ownPassword: $ownPassword) }": typeof types.EraseAccountDocument,
    "fragment invitationRow on Invitation {\n  id kind region state invitedAt until email organization { id name nameEn } invitedBy { id name } moves { action to by\n      clause modality }\n}": typeof types.InvitationRowFragmentDoc,
    "query invitationList($filter: InvitationFilter, $sort: [InvitationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  invitations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...invitationRow } }\n}": typeof types.InvitationListDocument,
    "query invitationOne($id: ID!) { invitation(id: $id) { ...invitationRow acceptedBy { id name } membership { id } } }": typeof types.InvitationOneDocument,
    "mutation invite($input: InvitationInput!) { invite(input: $input) { id url until } }": typeof types.InviteDocument,
    "mutation withdrawInvitation($id: ID!, $reason: String!) { withdrawInvitation(id: $id, reason: $reason) {\n      ...invitationRow } }": typeof types.WithdrawInvitationDocument,
    "query invitationFor($token: String!) { invitationFor(token: $token) { kind region organization email by until\n      hasAccount } }": typeof types.InvitationForDocument,
    "mutation joinByInvitation($token: String!, $account: NewcomerInput, $evenSo: Boolean!) { joinByInvitation(token:\n      $token, account: $account, evenSo: $evenSo) }": typeof types.JoinByInvitationDocument,
    "query mySecondFactor { mySecondFactor { since codesLeft isRequired } }": typeof types.MySecondFactorDocument,
    "mutation beginSecondFactor($ownPassword: String!) { beginSecondFactor(ownPassword: $ownPassword) { secret url } }": typeof types.BeginSecondFactorDocument,
    "mutation confirmSecondFactor($code: String!) { confirmSecondFactor(code: $code) }": typeof types.ConfirmSecondFactorDocument,
    "mutation removeSecondFactor($ownPassword: String!, $code: String!) { removeSecondFactor(ownPassword: $ownPassword,\n      code: $code) }": typeof types.RemoveSecondFactorDocument,
    "mutation resetSecondFactor($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) }": typeof types.ResetSecondFactorDocument,
    "query myTokens { myTokens { id name scope madeAt until usedAt address } }": typeof types.MyTokensDocument,
    "mutation makeToken($name: String!, $scope: TokenScope!, $days: Int!, $ownPassword: String!) {\n    makeToken(name: $name, scope: $scope, days: $days, ownPassword: $ownPassword) { token until } }": typeof types.MakeTokenDocument,
    "mutation endMyToken($id: ID!) { endMyToken(id: $id) }": typeof types.EndMyTokenDocument,
    "fragment issuanceRow on Issuance {\n  id state region city periodFrom periodTo reductionsKilograms verifiedKilograms round noticeBeganOn noticeEndsOn\n      dueOn revision block\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } verifier { id\n      name nameEn } moves { action to by clause modality }\n}": typeof types.IssuanceRowFragmentDoc,
    "query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...issuanceRow } }\n}": typeof types.IssuanceListDocument,
    "query issuanceOne($id: ID!) {\n  issuance(id: $id) { ...issuanceRow moves { second { otherOffice isThere turnTo waits } } policyOn parts\n      checkedAgainst { name nameEn as reason clause } report verification otherRegistrations ownerCommitment\n      registrationFinding project { elsewhere declarations } data acceptedData documentHash inputsHash\n      acceptedHash\n    reports { id round at reductionsKilograms inputsHash data } subProject { id exAnte methodology { id code number\n        version titleZh titleEn demonstration document } } }\n}": typeof types.IssuanceOneDocument,
    "query recomputeIssuance($id: ID!, $data: Json) {\n  recomputeIssuance(id: $id, data: $data) { kilograms exact documentHash inputsHash same findings trace inputs\n      uncertainty differences }\n}": typeof types.RecomputeIssuanceDocument,
    "mutation draftIssuance($input: IssuanceInput!) { draftIssuance(input: $input) { id } }": typeof types.DraftIssuanceDocument,
    "mutation editIssuance($id: ID!, $revision: Int!, $input: IssuanceInput!) { editIssuance(id: $id, revision:\n      $revision, input: $input) { id revision reductionsKilograms } }": typeof types.EditIssuanceDocument,
    "mutation submitIssuance($id: ID!, $revision: Int) { submitIssuance(id: $id, revision: $revision) { id } }": typeof types.SubmitIssuanceDocument,
    "mutation returnIssuance($id: ID!, $reason: String!) { returnIssuance(id: $id, reason: $reason) { id } }": typeof types.ReturnIssuanceDocument,
    "mutation verifyIssuance($id: ID!, $statement: String!, $data: Json, $registrationFinding: String) {\n  verifyIssuance(id: $id, statement: $statement, data: $data, registrationFinding: $registrationFinding) { id } }": typeof types.VerifyIssuanceDocument,
    "mutation publiciseIssuance($id: ID!) { publiciseIssuance(id: $id) { id } }": typeof types.PubliciseIssuanceDocument,
    "mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) { orderIssuance(id: $id, bufferKilograms:\n      $bufferKilograms) { id } }": typeof types.OrderIssuanceDocument,
    "mutation refuseIssuance($id: ID!, $reason: String!) { refuseIssuance(id: $id, reason: $reason) { id } }": typeof types.RefuseIssuanceDocument,
    "fragment reversalRow on Reversal {\n  id state region city kind happenedOn estimatedKilograms lostKilograms owedKilograms dueOn revision\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } moves { action\n      to by clause modality }\n}": typeof types.ReversalRowFragmentDoc,
    "query reversalList($filter: ReversalFilter, $sort: [ReversalSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  reversals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...reversalRow } }\n}": typeof types.ReversalListDocument,
    "query reversalOne($id: ID!) {\n  reversal(id: $id) { ...reversalRow policyOn words decision drawnKilograms debitedKilograms debits reporter { id name\n      nameEn } }\n}": typeof types.ReversalOneDocument,
    "mutation reportReversal($input: ReversalInput!) { reportReversal(input: $input) { id } }": typeof types.ReportReversalDocument,
    "mutation confirmReversal($id: ID!, $lostKilograms: Kilograms!, $reasons: String!) { confirmReversal(id: $id,\n      lostKilograms: $lostKilograms, reasons: $reasons) { id } }": typeof types.ConfirmReversalDocument,
    "mutation dismissReversal($id: ID!, $reasons: String!) { dismissReversal(id: $id, reasons: $reasons) { id } }": typeof types.DismissReversalDocument,
    "mutation makeGoodReversal($id: ID!, $kilograms: Kilograms!) { makeGoodReversal(id: $id, kilograms: $kilograms) {\n      id } }": typeof types.MakeGoodReversalDocument,
    "query logHead { logHead { size root at signature quorum witnesses { name at counts } } publicKeys { use pem } }": typeof types.LogHeadDocument,
    "query logInclusion($entry: ID!) { logInclusion(entry: $entry) { index size content proof } }": typeof types.LogInclusionDocument,
    "query journalList($type: String, $person: ID, $action: String, $state: String,\n    $region: String, $from: Day, $until: Day, $take: Int! = 25, $after: String) {\n  journal(type: $type, person: $person, action: $action, state: $state, region: $region, from: $from, until: $until,\n      take: $take, after: $after) {\n    next items { id type record titleZh titleEn region action at organization person second role clause from to note } }\n}": typeof types.JournalListDocument,
    "fragment blockRow on Block {\n  id serials account kilograms vintage speciality methodologyCode demonstration region mechanism first project\n      event holder { id name nameEn }\n}": typeof types.BlockRowFragmentDoc,
    "query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...blockRow } }\n}": typeof types.BlockListDocument,
    "query blockOne($id: ID!) { block(id: $id) { ...blockRow policyOn batch { id first kilograms vintage issuance\n      issuedAt mechanism } } }": typeof types.BlockOneDocument,
    "mutation handOverBlock($id: ID!, $kilograms: Kilograms!, $to: ID!, $note: String, $corrects: ID) {\n      handOverBlock(id: $id, kilograms: $kilograms, to: $to, note: $note, corrects: $corrects) { id } }": typeof types.HandOverBlockDocument,
    "mutation donateBlock($id: ID!, $kilograms: Kilograms!, $event: ID) { donateBlock(id: $id, kilograms: $kilograms,\n      event: $event) { id } }": typeof types.DonateBlockDocument,
    "mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String, $organization: ID, $purpose:\n      Purpose!, $statement: String!) {\n  retireBlock(id: $id, kilograms: $kilograms, beneficiary: $beneficiary, organization: $organization, purpose: $purpose,\n      statement: $statement) { id }\n}": typeof types.RetireBlockDocument,
    "mutation cancelBlock($id: ID!, $kilograms: Kilograms!) { cancelBlock(id: $id, kilograms: $kilograms) { id } }": typeof types.CancelBlockDocument,
    "fragment transferRow on Transfer {\n  id kind at corrects serials kilograms clause event beneficiary beneficiaryConfirmed purpose statement region project block mechanism\n      giver { id name nameEn } taker { id name nameEn }\n}": typeof types.TransferRowFragmentDoc,
    "query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...transferRow } }\n}": typeof types.TransferListDocument,
    "query serialTrace($serial: String!) { serialTrace(serial: $serial) { account transfers { ...transferRow } } }": typeof types.SerialTraceDocument,
    "query transferOne($id: ID!) { transfer(id: $id) { ...transferRow } }": typeof types.TransferOneDocument,
    "fragment handoverRow on Handover {\n  id state block { id serials } serials kilograms region note corrects dueOn at giver { id name nameEn } taker { id\n      name nameEn } moves { action to by clause modality }\n}": typeof types.HandoverRowFragmentDoc,
    "query handoverList($filter: HandoverFilter, $sort: [HandoverSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  handovers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...handoverRow } }\n}": typeof types.HandoverListDocument,
    "query handoverOne($id: ID!) { handover(id: $id) { ...handoverRow policyOn } }": typeof types.HandoverOneDocument,
    "mutation acceptHandover($id: ID!) { acceptHandover(id: $id) { id } }": typeof types.AcceptHandoverDocument,
    "mutation refuseHandover($id: ID!, $reason: String!) { refuseHandover(id: $id, reason: $reason) { id } }": typeof types.RefuseHandoverDocument,
    "mutation withdrawHandover($id: ID!) { withdrawHandover(id: $id) { id } }": typeof types.WithdrawHandoverDocument,
    "fragment beneficiaryConsentRow on BeneficiaryConsent {\n  id state serials kilograms purpose statement region at dueOn transfer { id } holder { id name nameEn } beneficiary {\n      id name nameEn } moves { action to by clause modality }\n}": typeof types.BeneficiaryConsentRowFragmentDoc,
    "query beneficiaryConsentList($filter: BeneficiaryConsentFilter, $sort: [BeneficiaryConsentSort!]! = [],\n      $take: Int! = 25, $skip: Int! = 0, $after: String) {\n  beneficiaryConsents(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...beneficiaryConsentRow } }\n}": typeof types.BeneficiaryConsentListDocument,
    "query beneficiaryConsentOne($id: ID!) { beneficiaryConsent(id: $id) { ...beneficiaryConsentRow } }": typeof types.BeneficiaryConsentOneDocument,
    "mutation consentBeneficiaryConsent($id: ID!) { consentBeneficiaryConsent(id: $id) { id } }": typeof types.ConsentBeneficiaryConsentDocument,
    "mutation declineBeneficiaryConsent($id: ID!, $reason: String!) {\n  declineBeneficiaryConsent(id: $id, reason: $reason) { id }\n}": typeof types.DeclineBeneficiaryConsentDocument,
    "fragment offerRow on Offer {\n  id state kind kilograms remaining priceFen at region event speciality vintage mechanism seller { id name nameEn }\n      block { id serials ofProject { id titleZh titleEn number } }\n    moves { action to by clause modality }\n}": typeof types.OfferRowFragmentDoc,
    "query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  offers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...offerRow } }\n}": typeof types.OfferListDocument,
    "query offerOne($id: ID!) { offer(id: $id) { ...offerRow policyOn forSale } }": typeof types.OfferOneDocument,
    "mutation offerBlock($input: OfferInput!) { offerBlock(input: $input) { id } }": typeof types.OfferBlockDocument,
    "mutation withdrawOffer($id: ID!) { withdrawOffer(id: $id) { id } }": typeof types.WithdrawOfferDocument,
    "fragment tradeRow on Trade {\n  id state mechanism speciality vintage kilograms priceFen region at confirmedOn dueOn serials offer { id } seller\n      { id name nameEn } buyer { id name nameEn } moves { action to by clause modality }\n}": typeof types.TradeRowFragmentDoc,
    "query tradeList($filter: TradeFilter, $sort: [TradeSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  trades(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...tradeRow } }\n}": typeof types.TradeListDocument,
    "query tradeOne($id: ID!) { trade(id: $id) { ...tradeRow policyOn } }": typeof types.TradeOneDocument,
    "mutation orderTrade($offer: ID!, $kilograms: Kilograms!) { orderTrade(offer: $offer, kilograms: $kilograms) { id\n      } }": typeof types.OrderTradeDocument,
    "mutation confirmTrade($id: ID!) { confirmTrade(id: $id) { id } }": typeof types.ConfirmTradeDocument,
    "mutation declineTrade($id: ID!, $reason: String!) { declineTrade(id: $id, reason: $reason) { id } }": typeof types.DeclineTradeDocument,
    "mutation withdrawTrade($id: ID!) { withdrawTrade(id: $id) { id } }": typeof types.WithdrawTradeDocument,
    "fragment methodologyRow on Methodology {\n  id code number version titleZh titleEn state region kind speciality demonstration round filedOn dueOn revision\n      applicant { id name nameEn } moves { action to\n    by clause modality }\n}": typeof types.MethodologyRowFragmentDoc,
    "query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  methodologies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...methodologyRow } }\n}": typeof types.MethodologyListDocument,
    "query methodologyOne($id: ID!) {\n  methodology(id: $id) {\n    ...methodologyRow policyOn jointModality jointOn jointDepartment { id name nameEn } document documentHash\n        noticeBeganOn noticeEndsOn panel tally successor { id titleZh titleEn number }\n    authors convenedOn draw { id state source sourceKind sourceDueAt dueOn revealedAt } leftOut\n    opinions { id round verdict text conditions at expert { id name } }\n    seats { id round position label state recusedReason spokenAt dueOn expert { id name } organization { id name }\n        moves { action to by clause modality } }\n    minutes { id round outcome hash at content }\n    revisions { id ordinal at hash titleZh titleEn authors }\n    supersededOn previous { id titleZh titleEn number }\n    subProjects { id project { id titleZh titleEn state number } }\n  }\n}": typeof types.MethodologyOneDocument,
    "query checkMethodologyDocument($document: Json!) {\n  checkMethodologyDocument(document: $document) {\n    documentHash unverified findings { place equation reason messageZh messageEn } equations { symbol uses formula }\n    examples { nameZh nameEn source holds kilograms uncertainty steps { id symbol substituted value unit } }\n  }\n}": typeof types.CheckMethodologyDocumentDocument,
    "query evaluateMethodology($id: ID!, $inputs: Json!) {\n  evaluateMethodology(id: $id, inputs: $inputs) { documentHash inputsHash kilograms uncertainty steps { id symbol\n      substituted value unit } }\n}": typeof types.EvaluateMethodologyDocument,
    "mutation draftMethodology($region: String!, $input: MethodologyInput!) { draftMethodology(region: $region,\n      input: $input) { id } }": typeof types.DraftMethodologyDocument,
    "mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) { editMethodology(id: $id,\n      revision: $revision, input: $input) { id } }": typeof types.EditMethodologyDocument,
    "mutation submitMethodology($id: ID!, $revision: Int) { submitMethodology(id: $id, revision: $revision) { id } }": typeof types.SubmitMethodologyDocument,
    "mutation withdrawMethodology($id: ID!) { withdrawMethodology(id: $id) { id } }": typeof types.WithdrawMethodologyDocument,
    "mutation acceptMethodology($id: ID!) { acceptMethodology(id: $id) { id } }": typeof types.AcceptMethodologyDocument,
    "mutation returnMethodology($id: ID!, $reason: String!) { returnMethodology(id: $id, reason: $reason) { id } }": typeof types.ReturnMethodologyDocument,
    "mutation closeMethodology($id: ID!) { closeMethodology(id: $id) { id } }": typeof types.CloseMethodologyDocument,
    "mutation publiciseMethodology($id: ID!) { publiciseMethodology(id: $id) { id } }": typeof types.PubliciseMethodologyDocument,
    "mutation joinMethodology($id: ID!) { joinMethodology(id: $id) { id } }": typeof types.JoinMethodologyDocument,
    "mutation fileMethodology($id: ID!, $demonstration: Boolean!) { fileMethodology(id: $id, demonstration:\n      $demonstration) { id } }": typeof types.FileMethodologyDocument,
    "mutation rejectMethodology($id: ID!, $reason: String!) { rejectMethodology(id: $id, reason: $reason) { id } }": typeof types.RejectMethodologyDocument,
    "mutation supersedeMethodology($id: ID!, $successor: ID!, $on: Day) { supersedeMethodology(id: $id, successor:\n      $successor, on: $on) { id } }": typeof types.SupersedeMethodologyDocument,
    "mutation reviseMethodology($id: ID!) { reviseMethodology(id: $id) { id } }": typeof types.ReviseMethodologyDocument,
    "query revisionDocument($id: ID!) { methodologyRevision(id: $id) { id ordinal document } }": typeof types.RevisionDocumentDocument,
    "mutation revokeMethodology($id: ID!, $reason: String!) { revokeMethodology(id: $id, reason: $reason) { id } }": typeof types.RevokeMethodologyDocument,
    "mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!, $conditions: String) {\n    giveOpinion(methodology: $methodology, verdict: $verdict, text: $text, conditions: $conditions) { id }\n  }": typeof types.GiveOpinionDocument,
    "mutation announcePanel($methodology: ID!, $input: PanelDrawInput!) { announcePanel(methodology: $methodology,\n      input: $input) { id } }": typeof types.AnnouncePanelDocument,
    "mutation conveneMethodology($id: ID!, $value: String!, $secret: String!) { conveneMethodology(id: $id, value:\n      $value, secret: $secret) { id } }": typeof types.ConveneMethodologyDocument,
    "mutation recusePanelSeat($id: ID!, $reason: String!) { recusePanelSeat(id: $id, reason: $reason) { id } }": typeof types.RecusePanelSeatDocument,
    "fragment panelSeatRow on PanelSeat { id round state dueOn spokenAt region methodology { id code titleZh titleEn\n      state } moves { action to by clause modality } }": typeof types.PanelSeatRowFragmentDoc,
    "query panelSeatList($filter: PanelSeatFilter, $sort: [PanelSeatSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  panelSeats(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...panelSeatRow } }\n}": typeof types.PanelSeatListDocument,
    "query panelSeatOne($id: ID!) { panelSeat(id: $id) { ...panelSeatRow } }": typeof types.PanelSeatOneDocument,
    "fragment committeeMemberRow on CommitteeMember { id number region specialities expertise since until policyOn\n      organization { id name nameEn } person { id name } }": typeof types.CommitteeMemberRowFragmentDoc,
    "query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take:\n      Int! = 25, $skip: Int! = 0, $after: String) {\n  committeeMembers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...committeeMemberRow } }\n}": typeof types.CommitteeMemberListDocument,
    "query committeeMemberOne($id: ID!) { committeeMember(id: $id) { ...committeeMemberRow } }": typeof types.CommitteeMemberOneDocument,
    "mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!, $specialities: [Speciality!]!,\n      $until: Day) {\n    seatCommitteeMember(region: $region, person: $person, expertise: $expertise, specialities: $specialities,\n        until: $until) { id }\n  }": typeof types.SeatCommitteeMemberDocument,
    "mutation editCommitteeMember($id: ID!, $expertise: String!, $specialities: [Speciality!]!) {\n  editCommitteeMember(id: $id, expertise: $expertise, specialities: $specialities) { id }\n}": typeof types.EditCommitteeMemberDocument,
    "mutation renewCommitteeMember($id: ID!, $until: Day!) { renewCommitteeMember(id: $id, until: $until) { id } }": typeof types.RenewCommitteeMemberDocument,
    "mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) { endCommitteeMember(id: $id, until:\n      $until, reason: $reason) { id } }": typeof types.EndCommitteeMemberDocument,
    "fragment allocationRow on Allocation {\n  id state kilograms tier share deviation clause why product serials source supply offer region dueOn retiredOn\n  event { id titleZh titleEn number } organiser { id name nameEn } seller { id name nameEn } moves { action to by\n      clause modality }\n}": typeof types.AllocationRowFragmentDoc,
    "query allocationList($filter: AllocationFilter, $sort: [AllocationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  allocations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...allocationRow } }\n}": typeof types.AllocationListDocument,
    "query allocationOne($id: ID!) { allocation(id: $id) { ...allocationRow policyOn run { id at proposed } } }": typeof types.AllocationOneDocument,
    "mutation acceptAllocation($id: ID!) { acceptAllocation(id: $id) { id } }": typeof types.AcceptAllocationDocument,
    "mutation confirmAllocation($id: ID!) { confirmAllocation(id: $id) { id } }": typeof types.ConfirmAllocationDocument,
    "mutation retireAllocation($id: ID!) { retireAllocation(id: $id) { id } }": typeof types.RetireAllocationDocument,
    "mutation declineAllocation($id: ID!, $reason: String!) { declineAllocation(id: $id, reason: $reason) { id } }": typeof types.DeclineAllocationDocument,
    "fragment foreignUnitRow on ForeignUnit {\n  id state kind registry serialPrefix firstSerial tonnes usedTonnes remaining vintage province region donated\n      disputed cancelledOn dueOn holder { id name nameEn }\n    moves { action to by clause modality }\n}": typeof types.ForeignUnitRowFragmentDoc,
    "query foreignUnitList($filter: ForeignUnitFilter, $sort: [ForeignUnitSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  foreignUnits(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...foreignUnitRow } }\n}": typeof types.ForeignUnitListDocument,
    "query foreignUnitOne($id: ID!) { foreignUnit(id: $id) { ...foreignUnitRow policyOn account proof event } }": typeof types.ForeignUnitOneDocument,
    "mutation declareForeignUnit($input: ForeignUnitInput!) { declareForeignUnit(input: $input) { id } }": typeof types.DeclareForeignUnitDocument,
    "mutation importForeignUnits($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {\n  importForeignUnits(input: $input, content: $content, dryRun: $dryRun) { registry entered refused left tonnes\n    columns { column title field } order { order isOpen row shownBy }\n    rows { row serial tonnes vintage cancelledOn beneficiary left field reason message details } skipped { what at } }\n}": typeof types.ImportForeignUnitsDocument,
    "mutation checkForeignUnit($id: ID!, $distinct: String, $distinctFrom: String) { checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) { id } }": typeof types.CheckForeignUnitDocument,
    "mutation refuseForeignUnit($id: ID!, $reason: String!) { refuseForeignUnit(id: $id, reason: $reason) { id } }": typeof types.RefuseForeignUnitDocument,
    "fragment admissionRow on Admission { id state region policyOn project { id titleZh titleEn number } moves {\n      action to by clause modality } }": typeof types.AdmissionRowFragmentDoc,
    "query admissionList($filter: AdmissionFilter, $sort: [AdmissionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  admissions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...admissionRow } }\n}": typeof types.AdmissionListDocument,
    "query admissionOne($id: ID!) { admission(id: $id) { ...admissionRow } }": typeof types.AdmissionOneDocument,
    "mutation admitProject($project: ID!) { admitProject(project: $project) { id } }": typeof types.AdmitProjectDocument,
    "mutation suspendAdmission($id: ID!, $reason: String!) { suspendAdmission(id: $id, reason: $reason) { id } }": typeof types.SuspendAdmissionDocument,
    "mutation resumeAdmission($id: ID!) { resumeAdmission(id: $id) { id } }": typeof types.ResumeAdmissionDocument,
    "query queueBoard($region: String!) {\n  queueBoard(region: $region) {\n    tiers { tier labelZh labelEn clause kilograms supplies }\n    events { event number titleZh kilograms participantsKilograms dueOn }\n    matches { event share tier kilograms product why clause }\n    passedOver { reason count example }\n  }\n}": typeof types.QueueBoardDocument,
    "mutation runQueue($region: String!) { runQueue(region: $region) { id proposed kilograms left } }": typeof types.RunQueueDocument,
    "fragment commitmentRow on Commitment {\n  id state kilograms validatedKilograms exclusive filedBy validatedBy validatedOn dueOn region event { id titleZh\n      titleEn number } project { id titleZh titleEn number }\n    owner { id name nameEn } organiser { id name nameEn } moves { action to by clause modality }\n}": typeof types.CommitmentRowFragmentDoc,
    "query commitmentList($filter: CommitmentFilter, $sort: [CommitmentSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  commitments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commitmentRow } }\n}": typeof types.CommitmentListDocument,
    "query commitmentOne($id: ID!) { commitment(id: $id) { ...commitmentRow policyOn elsewhere begunEarly newness statement validator {\n      id name nameEn } } }": typeof types.CommitmentOneDocument,
    "mutation commitSink($input: CommitmentInput!) { commitSink(input: $input) { id } }": typeof types.CommitSinkDocument,
    "mutation acceptCommitment($id: ID!) { acceptCommitment(id: $id) { id } }": typeof types.AcceptCommitmentDocument,
    "mutation declineCommitment($id: ID!, $reason: String!) { declineCommitment(id: $id, reason: $reason) { id } }": typeof types.DeclineCommitmentDocument,
    "mutation withdrawCommitment($id: ID!) { withdrawCommitment(id: $id) { id } }": typeof types.WithdrawCommitmentDocument,
    "mutation validateCommitment($id: ID!, $kilograms: Kilograms!, $statement: String!, $newness:\n      String) {\n  validateCommitment(id: $id, kilograms: $kilograms, statement: $statement, newness: $newness) { id }\n}": typeof types.ValidateCommitmentDocument,
    "query explainQueue($event: ID!, $take: Int! = 50, $skip: Int! = 0) {\n  explainQueue(event: $event, take: $take, skip: $skip) { total items { supply source product vintage tier clause\n      verdict kilograms offered } }\n}": typeof types.ExplainQueueDocument,
    "fragment checkPlanRow on CheckPlan { id state purpose region policyOn dueOn draw { id state sampleSize\n      sourceDueAt source sourceKind } moves { action to by clause\n    modality } }": typeof types.CheckPlanRowFragmentDoc,
    "query checkPlanList($filter: CheckPlanFilter, $sort: [CheckPlanSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  checkPlans(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...checkPlanRow } }\n}": typeof types.CheckPlanListDocument,
    "query checkPlanOne($id: ID!) {\n  checkPlan(id: $id) { ...checkPlanRow bodiesDraw { id state purpose } spotChecks { id state conforms decision\n      event { id titleZh titleEn } certificate {\n    id number } body { id name } } }\n}": typeof types.CheckPlanOneDocument,
    "mutation announceCheckPlan($input: CheckPlanInput!) { announceCheckPlan(input: $input) { id } }": typeof types.AnnounceCheckPlanDocument,
    "mutation revealCheckPlan($id: ID!, $secret: String!, $value: String!) { revealCheckPlan(id: $id, secret:\n      $secret, value: $value) { id } }": typeof types.RevealCheckPlanDocument,
    "fragment spotCheckRow on SpotCheck {\n  id state region conforms decision dueOn hearingUntil publishedOn position event { id titleZh titleEn number }\n      certificate { id number state } organiser {\n    id name nameEn } body { id name nameEn } moves { action to by clause modality }\n}": typeof types.SpotCheckRowFragmentDoc,
    "query spotCheckList($filter: SpotCheckFilter, $sort: [SpotCheckSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  spotChecks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...spotCheckRow } }\n}": typeof types.SpotCheckListDocument,
    "query spotCheckOne($id: ID!) { spotCheck(id: $id) { ...spotCheckRow moves { second { otherOffice isThere turnTo\n      waits } } policyOn report notice hearing reasons plan\n      { id purpose } draw { id purpose } } }": typeof types.SpotCheckOneDocument,
    "mutation assignSpotCheck($id: ID!) { assignSpotCheck(id: $id) { id } }": typeof types.AssignSpotCheckDocument,
    "mutation inspectSpotCheck($id: ID!, $conforms: Boolean!, $report: String!) { inspectSpotCheck(id: $id, conforms:\n      $conforms, report: $report) { id } }": typeof types.InspectSpotCheckDocument,
    "mutation notifySpotCheck($id: ID!, $ground: String!) { notifySpotCheck(id: $id, ground: $ground) { id } }": typeof types.NotifySpotCheckDocument,
    "mutation hearSpotCheck($id: ID!, $statement: String!) { hearSpotCheck(id: $id, statement: $statement) { id } }": typeof types.HearSpotCheckDocument,
    "mutation decideSpotCheck($id: ID!, $decision: CheckDecision!, $reasons: String!) { decideSpotCheck(id: $id,\n      decision: $decision, reasons: $reasons) { id\n    } }": typeof types.DecideSpotCheckDocument,
    "mutation publishSpotCheck($id: ID!) { publishSpotCheck(id: $id) { id } }": typeof types.PublishSpotCheckDocument,
    "fragment paperRow on Paper {\n  id state number template titleZh titleEn subjectType subjectId region issuedOn receivedAt dueOn\n  issuer { id name nameEn } recipient { id name nameEn } moves { action to by clause modality }\n}": typeof types.PaperRowFragmentDoc,
    "query paperList($filter: PaperFilter, $sort: [PaperSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  papers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...paperRow } }\n}": typeof types.PaperListDocument,
    "query paperOne($id: ID!) {\n  paper(id: $id) { ...paperRow policyOn open contentHash docxHash pdfHash xlsxHash voidReason copyTo { id name\n      nameEn } receivedBy { id name } }\n}": typeof types.PaperOneDocument,
    "query papersOf($type: String!, $id: String!) {\n  papers(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: issuedOn, descending: false\n      }], take: 200) { items { ...paperRow } }\n}": typeof types.PapersOfDocument,
    "query minutesSubject($id: ID!) { reviewMinutes(id: $id) { id round methodology { id } } }": typeof types.MinutesSubjectDocument,
    "mutation issueEventPaper($event: ID!, $template: EventPaper!) { issueEventPaper(event: $event, template:\n      $template) { id } }": typeof types.IssueEventPaperDocument,
    "mutation acknowledgePaper($id: ID!) { acknowledgePaper(id: $id) { id } }": typeof types.AcknowledgePaperDocument,
    "mutation voidPaper($id: ID!, $reason: String!) { voidPaper(id: $id, reason: $reason) { id } }": typeof types.VoidPaperDocument,
    "fragment meFields on Me { id name email organization { id name nameEn uscc region city } secondFactorDue parties { kind region } }": typeof types.MeFieldsFragmentDoc,
    "query me { me { ...meFields } }": typeof types.MeDocument,
    "mutation signIn($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code:\n      $code) { ...meFields } }": typeof types.SignInDocument,
    "mutation signOut { signOut }": typeof types.SignOutDocument,
    "query policyInForce($region: String!, $day: Day!) { policy(region: $region, day: $day) }": typeof types.PolicyInForceDocument,
    "query historyOf($type: String!, $id: ID!) { history(type: $type, id: $id) { id action organization person second role at\n      clause from to note } }": typeof types.HistoryOfDocument,
    "query filesOf($type: String!, $id: ID!) { attachments(type: $type, id: $id) { id name mediaType bytes kind\n      sha256 at organization publicSince copyOf } }": typeof types.FilesOfDocument,
    "mutation removeFile($id: ID!, $reason: String!) { removeAttachment(id: $id, reason: $reason) { id } }": typeof types.RemoveFileDocument,
    "query policyRegions($day: Day!) { policyRegions(day: $day) }": typeof types.PolicyRegionsDocument,
    "fragment holidayNoticeRow on HolidayNotice {\n  id state year number region moved revision moves { action to by clause modality }\n}": typeof types.HolidayNoticeRowFragmentDoc,
    "query holidayNoticeList($filter: HolidayNoticeFilter, $sort: [HolidayNoticeSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  holidayNotices(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...holidayNoticeRow } }\n}": typeof types.HolidayNoticeListDocument,
    "query holidayNoticeOne($id: ID!) { holidayNotice(id: $id) { ...holidayNoticeRow policyOn off worked reason } }": typeof types.HolidayNoticeOneDocument,
    "query holidayYears { holidayNotices(filter: { state: { eq: inForce } }, take: 50) { items { year number off\n      worked } } }": typeof types.HolidayYearsDocument,
    "mutation proposeHolidayNotice($input: HolidayNoticeInput!) { proposeHolidayNotice(input: $input) { id } }": typeof types.ProposeHolidayNoticeDocument,
    "mutation confirmHolidayNotice($id: ID!) { confirmHolidayNotice(id: $id) { id } }": typeof types.ConfirmHolidayNoticeDocument,
    "mutation withdrawHolidayNotice($id: ID!, $reason: String!) { withdrawHolidayNotice(id: $id, reason: $reason) { id } }": typeof types.WithdrawHolidayNoticeDocument,
    "query setUp($region: String!) { setUp(region: $region) { region\n  steps { topic standing count least on } faring { part says }\n  seats { act competence city parties clause modality status workingDays filled standing people organizations cities\n    waiting } } }": typeof types.SetUpDocument,
    "fragment projectRow on Project {\n  id number titleZh titleEn state region city speciality areaSquareMetres type creditingFrom creditingTo\n      expectedKilograms filedOn broughtFrom dueOn revision\n  owner { id name nameEn } subProjects { id titleZh titleEn methodology { id titleZh titleEn number code } } moves\n      { action to by clause modality }\n}": typeof types.ProjectRowFragmentDoc,
    "query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  projects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...projectRow } }\n}": typeof types.ProjectListDocument,
    "query projectOne($id: ID!) {\n  project(id: $id) { ...projectRow policyOn hectaresDeclared tenure outline boundaryFile boundaryNote boundaryRemarks\n      accountedSquareMetres citySeat { kilometres nearest nearestKilometres } validation\n      checkedAgainst { name nameEn as reason clause }\n      startedOn mandate mandateFrom mandateTo shares poorArea shield elsewhere\n    declarations noticeBeganOn noticeEndsOn materialAsked materialAskedBy developer { id name nameEn } validator {\n        id name nameEn } }\n}": typeof types.ProjectOneDocument,
    "query projectGround($region: String!, $city: String!) {\n  projects(filter: { region: { eq: $region }, city: { eq: $city }, state: { in: [submitted, complete, validated,\n      publicNotice, filed, suspended] } }, take: 60) { total\n    items { id titleZh titleEn outline } }\n}": typeof types.ProjectGroundDocument,
    "mutation draftProject($input: ProjectInput!) { draftProject(input: $input) { id } }": typeof types.DraftProjectDocument,
    "mutation submitProject($id: ID!, $revision: Int) { submitProject(id: $id, revision: $revision) { id } }": typeof types.SubmitProjectDocument,
    "mutation informProject($id: ID!) { informProject(id: $id) { id } }": typeof types.InformProjectDocument,
    "mutation acceptProject($id: ID!) { acceptProject(id: $id) { id } }": typeof types.AcceptProjectDocument,
    "mutation returnProject($id: ID!, $reason: String!) { returnProject(id: $id, reason: $reason) { id } }": typeof types.ReturnProjectDocument,
    "mutation validateProject($id: ID!, $statement: String!) { validateProject(id: $id, statement: $statement) { id } }": typeof types.ValidateProjectDocument,
    "mutation fileProject($id: ID!) { fileProject(id: $id) { id } }": typeof types.FileProjectDocument,
    "mutation refuseProject($id: ID!, $reason: String!) { refuseProject(id: $id, reason: $reason) { id } }": typeof types.RefuseProjectDocument,
    "mutation suspendProject($id: ID!, $reason: String!) { suspendProject(id: $id, reason: $reason) { id } }": typeof types.SuspendProjectDocument,
    "mutation resumeProject($id: ID!) { resumeProject(id: $id) { id } }": typeof types.ResumeProjectDocument,
    "mutation withdrawProject($id: ID!, $reason: String!) { withdrawProject(id: $id, reason: $reason) { id } }": typeof types.WithdrawProjectDocument,
    "query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  subProjects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id titleZh titleEn project {\n      id titleZh titleEn } methodology { id titleZh titleEn } } }\n}": typeof types.SubProjectListDocument,
    "mutation recallProject($id: ID!) { recallProject(id: $id) { id } }": typeof types.RecallProjectDocument,
    "mutation publiciseProject($id: ID!) { publiciseProject(id: $id) { id } }": typeof types.PubliciseProjectDocument,
    "mutation askMaterial($id: ID!, $what: String!, $until: Day!) { askMaterial(id: $id, what: $what, until: $until)\n      { id } }": typeof types.AskMaterialDocument,
    "mutation giveMaterial($id: ID!, $answer: String!) { giveMaterial(id: $id, answer: $answer) { id } }": typeof types.GiveMaterialDocument,
    "mutation consultProject($id: ID!, $question: String!) { consultProject(id: $id, question: $question) { id } }": typeof types.ConsultProjectDocument,
    "fragment consultationRow on Consultation {\n  id state region city askedOn answeredOn dueOn project { id titleZh titleEn number } moves { action to by clause\n      modality }\n}": typeof types.ConsultationRowFragmentDoc,
    "query consultationList($filter: ConsultationFilter, $sort: [ConsultationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  consultations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...consultationRow } }\n}": typeof types.ConsultationListDocument,
    "query consultationOne($id: ID!) { consultation(id: $id) { ...consultationRow question agrees opinion } }": typeof types.ConsultationOneDocument,
    "mutation answerConsultation($id: ID!, $agrees: Boolean!, $opinion: String!) { answerConsultation(id: $id,\n      agrees: $agrees, opinion: $opinion) { id } }": typeof types.AnswerConsultationDocument,
    "query registration($id: ID!) {\n  project(id: $id) { id revision titleZh titleEn region city policyOn speciality type mandate mandateFrom mandateTo\n      shares poorArea shield outline positions boundaryFile boundaryNote boundaryRemarks accountedSquareMetres\n      citySeat { kilometres nearest nearestKilometres }\n      hectaresDeclared areaSquareMetres tenure\n      startedOn\n    creditingFrom creditingTo elsewhere declarations expectedKilograms owner { id name nameEn } developer { id name\n        nameEn } validator { id name nameEn }\n    subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms methodology { id titleZh\n        titleEn document } } }\n  registrationProblems(id: $id) { step field reason message clause details }\n}": typeof types.RegistrationDocument,
    "query examination($id: ID!) {\n  project(id: $id) { id subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms\n      methodology { id titleZh titleEn document } } }\n}": typeof types.ExaminationDocument,
    "mutation saveProject($id: ID!, $revision: Int!, $input: ProjectInput!) { editProject(id: $id, revision:\n      $revision, input: $input) { id revision } }": typeof types.SaveProjectDocument,
    "mutation importProjects($region: String!, $source: String!, $content: String!, $dryRun: Boolean!) {\n  importProjects(region: $region, source: $source, content: $content, dryRun: $dryRun) { entered refused rows { row\n      titleZh number areaSquareMetres field reason message details } skipped { what at } }\n}": typeof types.ImportProjectsDocument,
    "mutation surveyProject($id: ID!, $boundary: Json!) { surveyProject(id: $id, boundary: $boundary) { id } }": typeof types.SurveyProjectDocument,
    "fragment promotionRow on Promotion {\n  id state kind titleZh titleEn region cities specialities validFrom validUntil everyMonths pushOn revision poster\n      { id name nameEn } moves { action to by clause modality }\n}": typeof types.PromotionRowFragmentDoc,
    "query promotionList($filter: PromotionFilter, $sort: [PromotionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  promotions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...promotionRow } }\n}": typeof types.PromotionListDocument,
    "query promotionOne($id: ID!) { promotion(id: $id) { ...promotionRow policyOn text source link contact } }": typeof types.PromotionOneDocument,
    "query promotionFigures($promotion: ID!) { promotionFigures(promotion: $promotion) { reached seen interested\n      notInterested } }": typeof types.PromotionFiguresDocument,
    "mutation draftPromotion($input: PromotionInput!) { draftPromotion(input: $input) { id } }": typeof types.DraftPromotionDocument,
    "mutation editPromotion($id: ID!, $revision: Int!, $input: PromotionInput!) { editPromotion(id: $id, revision:\n      $revision, input: $input) { id } }": typeof types.EditPromotionDocument,
    "mutation publishPromotion($id: ID!) { publishPromotion(id: $id) { id } }": typeof types.PublishPromotionDocument,
    "mutation endPromotion($id: ID!) { endPromotion(id: $id) { id } }": typeof types.EndPromotionDocument,
    "mutation withdrawPromotion($id: ID!, $reason: String!) { withdrawPromotion(id: $id, reason: $reason) { id } }": typeof types.WithdrawPromotionDocument,
    "fragment pushRow on Push {\n  id state titleZh titleEn region pushedOn times seenOn dueOn owner { id name nameEn } project { id titleZh titleEn\n      number } promotion { id titleZh titleEn kind } moves { action to by clause modality }\n}": typeof types.PushRowFragmentDoc,
    "query pushList($filter: PushFilter, $sort: [PushSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  pushes(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...pushRow } }\n}": typeof types.PushListDocument,
    "query pushOne($id: ID!) {\n  push(id: $id) { ...pushRow policyOn answer contact posterContact promotion { id titleZh titleEn kind text source\n      link validUntil } }\n}": typeof types.PushOneDocument,
    "mutation seePush($id: ID!) { seePush(id: $id) { id } }": typeof types.SeePushDocument,
    "mutation acceptPush($id: ID!, $contact: String!, $answer: String) { acceptPush(id: $id, contact: $contact,\n      answer: $answer) { id } }": typeof types.AcceptPushDocument,
    "mutation declinePush($id: ID!, $answer: String!) { declinePush(id: $id, answer: $answer) { id } }": typeof types.DeclinePushDocument,
    "fragment proposalRow on Proposal {\n  id state subjectType subjectId action titleZh titleEn region dueOn proposedAt office { id name nameEn }\n      proposedBy { id name } moves { action to by clause modality }\n}": typeof types.ProposalRowFragmentDoc,
    "query proposalList($filter: ProposalFilter, $sort: [ProposalSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  proposals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...proposalRow } }\n}": typeof types.ProposalListDocument,
    "query proposalOne($id: ID!) { proposal(id: $id) { ...proposalRow input reason decidedAt decidedBy { id name } } }": typeof types.ProposalOneDocument,
    "query waitingProposals($type: String!, $id: String!) {\n  proposals(filter: { subjectType: { eq: $type }, subjectId: { eq: $id }, state: { eq: proposed } }, take: 1) {\n    items { ...proposalRow input } }\n}": typeof types.WaitingProposalsDocument,
    "mutation confirmProposal($id: ID!) { confirmProposal(id: $id) { id } }": typeof types.ConfirmProposalDocument,
    "mutation refuseProposal($id: ID!, $reason: String!) { refuseProposal(id: $id, reason: $reason) { id } }": typeof types.RefuseProposalDocument,
    "mutation withdrawProposal($id: ID!, $reason: String!) { withdrawProposal(id: $id, reason: $reason) { id } }": typeof types.WithdrawProposalDocument,
    "query found($q: String!, $han: Boolean!) {\n  people(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name organization { id name nameEn } } }\n  projects(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  projectsEn: projects(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  projectsNo: projects(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  events(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  eventsEn: events(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  eventsNo: events(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  methodologies(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @include(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesEn: methodologies(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesNo: methodologies(filter: { code: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  certificates(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id number event { id titleZh titleEn } } }\n  papers(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  papersNo: papers(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  organizations(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name nameEn uscc } }\n  organizationsNo: organizations(filter: { uscc: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id name nameEn uscc } }\n}": typeof types.FoundDocument,
    "query foundRun($filter: BlockFilter!) {\n  blocks(filter: $filter, sort: [{ by: first, descending: true }], take: 1) { items { id serials first kilograms } }\n}": typeof types.FoundRunDocument,
    "fragment bodyRow on Body {\n  id state kinds region policyOn certifiedOn dueOn statement organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}": typeof types.BodyRowFragmentDoc,
    "query bodyList($filter: BodyFilter, $sort: [BodySort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  bodies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...bodyRow } }\n}": typeof types.BodyListDocument,
    "query bodyOne($id: ID!) { body(id: $id) { ...bodyRow } }": typeof types.BodyOneDocument,
    "mutation applyBody($region: String!, $kinds: [String!]!, $statement: String!) { applyBody(region: $region,\n      kinds: $kinds, statement: $statement) { id } }": typeof types.ApplyBodyDocument,
    "mutation certifyBody($id: ID!) { certifyBody(id: $id) { ...bodyRow } }": typeof types.CertifyBodyDocument,
    "mutation refuseBody($id: ID!, $reason: String!) { refuseBody(id: $id, reason: $reason) { ...bodyRow } }": typeof types.RefuseBodyDocument,
    "mutation suspendBody($id: ID!, $reason: String!) { suspendBody(id: $id, reason: $reason) { ...bodyRow } }": typeof types.SuspendBodyDocument,
    "mutation reinstateBody($id: ID!, $reason: String!) { reinstateBody(id: $id, reason: $reason) { ...bodyRow } }": typeof types.ReinstateBodyDocument,
    "fragment relationRow on Relation { id kind since until detail declaredAt person { id name } organization { id\n      name nameEn } }": typeof types.RelationRowFragmentDoc,
    "query relationList($filter: RelationFilter, $sort: [RelationSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  relations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...relationRow } }\n}": typeof types.RelationListDocument,
    "query relationOne($id: ID!) { relation(id: $id) { ...relationRow } }": typeof types.RelationOneDocument,
    "query relationsOf($person: String!) {\n  relations(filter: { person: { eq: $person } }, sort: [{ by: since, descending: true }], take: 200) { items {\n      ...relationRow } }\n}": typeof types.RelationsOfDocument,
    "mutation recordRelation($person: ID!, $kind: RelationKind!, $organization: ID!, $since: Day!, $detail:\n      String!) {\n  recordRelation(person: $person, kind: $kind, organization: $organization, since: $since, detail: $detail) { id }\n}": typeof types.RecordRelationDocument,
    "mutation declareRelation($kind: RelationKind!, $organization: ID!, $since: Day!, $until: Day, $detail:\n      String) {\n  declareRelation(kind: $kind, organization: $organization, since: $since, until: $until, detail: $detail) { id }\n}": typeof types.DeclareRelationDocument,
    "mutation endRelation($id: ID!, $until: Day!) { endRelation(id: $id, until: $until) { ...relationRow } }": typeof types.EndRelationDocument,
    "fragment contractRow on Contract { id kind state since until regions recordedAt subjectType subjectId client { id\n      name nameEn } provider { id name nameEn } moves { action to by clause modality } }": typeof types.ContractRowFragmentDoc,
    "query contractList($filter: ContractFilter, $sort: [ContractSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  contracts(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...contractRow } }\n}": typeof types.ContractListDocument,
    "query contractOne($id: ID!) { contract(id: $id) { ...contractRow } }": typeof types.ContractOneDocument,
    "mutation recordContract($provider: ID!, $client: ID!, $kind: ContractKind!, $since: Day!, $subjectType:\n      String, $subjectId: ID) {\n  recordContract(provider: $provider, client: $client, kind: $kind, since: $since, subjectType: $subjectType,\n      subjectId: $subjectId) { id }\n}": typeof types.RecordContractDocument,
    "mutation contestContract($id: ID!, $reason: String!) { contestContract(id: $id, reason: $reason) { ...contractRow } }": typeof types.ContestContractDocument,
    "mutation endContract($id: ID!, $until: Day!) { endContract(id: $id, until: $until) { ...contractRow } }": typeof types.EndContractDocument,
    "mutation upholdContract($id: ID!, $reason: String!) { upholdContract(id: $id, reason: $reason) { ...contractRow } }": typeof types.UpholdContractDocument,
    "mutation releaseContract($id: ID!, $reason: String!) { releaseContract(id: $id, reason: $reason) { ...contractRow } }": typeof types.ReleaseContractDocument,
    "mutation annulContract($id: ID!, $reason: String!) { annulContract(id: $id, reason: $reason) { ...contractRow } }": typeof types.AnnulContractDocument,
};
const documents: Documents = {
    "fragment archiveRow on Archive {\n  id state region city keptSince deletedOn event { id titleZh titleEn number } organiser { id name nameEn }\n      retention { years clause since until standing } moves { action to by clause modality }\n}": types.ArchiveRowFragmentDoc,
    "query archiveList($filter: ArchiveFilter, $sort: [ArchiveSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  archives(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...archiveRow } }\n}": types.ArchiveListDocument,
    "query archiveOne($id: ID!) { archive(id: $id) { ...archiveRow policyOn deleted moves { second { otherOffice isThere\n      turnTo waits } } } }": types.ArchiveOneDocument,
    "mutation deleteArchive($id: ID!, $reason: String!) { deleteArchive(id: $id, reason: $reason) { id } }": types.DeleteArchiveDocument,
    "fragment caseRow on Case {\n  id state kind region subjectType subjectId decision at decidedOn dueOn raisedBy { id name nameEn } party { id\n      name nameEn } other { id name nameEn } moves { action to by clause modality }\n}": types.CaseRowFragmentDoc,
    "query caseList($filter: CaseFilter, $sort: [CaseSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  cases(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...caseRow } }\n}": types.CaseListDocument,
    "query caseOne($id: ID!) { case(id: $id) { ...caseRow policyOn statement evidence answer otherAnswer reasons\n      usedTonnes } }": types.CaseOneDocument,
    "mutation openDispute($input: DisputeInput!) { openDispute(input: $input) { id } }": types.OpenDisputeDocument,
    "mutation answerCase($id: ID!, $answer: String!) { answerCase(id: $id, answer: $answer) { id } }": types.AnswerCaseDocument,
    "mutation decideCase($id: ID!, $decision: CaseDecision!, $reasons: String!) { decideCase(id: $id, decision:\n      $decision, reasons: $reasons) { id } }": types.DecideCaseDocument,
    "fragment confirmationRow on Confirmation {\n  id state route region late completedOn concludedOn dueOn revision retiredKilograms event { id titleZh titleEn\n      number emissionsKilograms } organiser { id\n    name nameEn } evaluator { id name nameEn } moves { action to by clause modality }\n}": types.ConfirmationRowFragmentDoc,
    "query confirmationList($filter: ConfirmationFilter, $sort: [ConfirmationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  confirmations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...confirmationRow } }\n}": types.ConfirmationListDocument,
    "query confirmationOne($id: ID!) { confirmation(id: $id) { ...confirmationRow policyOn statement\n      recomputedKilograms checks evaluations { id state achieved }\n    event { id decision certificates { id state number } } } }": types.ConfirmationOneDocument,
    "mutation editConfirmation($id: ID!, $revision: Whole, $statement: StatementInput!) { editConfirmation(id: $id,\n      revision: $revision, statement:\n    $statement) { id } }": types.EditConfirmationDocument,
    "mutation commitConfirmation($id: ID!) { commitConfirmation(id: $id) { id } }": types.CommitConfirmationDocument,
    "mutation engageConfirmation($id: ID!, $evaluator: ID!) { engageConfirmation(id: $id, evaluator: $evaluator) { id\n      } }": types.EngageConfirmationDocument,
    "mutation concludeConfirmation($id: ID!) { concludeConfirmation(id: $id) { id } }": types.ConcludeConfirmationDocument,
    "mutation denyConfirmation($id: ID!) { denyConfirmation(id: $id) { id } }": types.DenyConfirmationDocument,
    "mutation withdrawConfirmation($id: ID!, $reason: String!) { withdrawConfirmation(id: $id, reason: $reason) { id } }": types.WithdrawConfirmationDocument,
    "fragment certificateRow on Certificate {\n  id state number issuedOn revokedOn region code dueOn event { id titleZh titleEn number emissionsKilograms }\n      organiser { id name nameEn } moves { action\n    to by clause modality }\n}": types.CertificateRowFragmentDoc,
    "query certificateList($filter: CertificateFilter, $sort: [CertificateSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  certificates(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...certificateRow } }\n}": types.CertificateListDocument,
    "query certificateOne($id: ID!) {\n  certificate(id: $id) { ...certificateRow policyOn payload signature keyId revocation revocationClause replacedOn\n      successor { id number } issuer { id name nameEn } confirmation { id route\n    state concludedOn } spotChecks { id state conforms decision } }\n}": types.CertificateOneDocument,
    "mutation applyCertificate($confirmation: ID!) { applyCertificate(confirmation: $confirmation) { id } }": types.ApplyCertificateDocument,
    "mutation issueCertificate($id: ID!) { issueCertificate(id: $id) { id } }": types.IssueCertificateDocument,
    "mutation refuseCertificate($id: ID!, $reason: String!) { refuseCertificate(id: $id, reason: $reason) { id } }": types.RefuseCertificateDocument,
    "mutation replaceCertificate($id: ID!, $reason: String!) { replaceCertificate(id: $id, reason: $reason) { id } }": types.ReplaceCertificateDocument,
    "mutation submitConfirmation($id: ID!) { submitConfirmation(id: $id) { id } }": types.SubmitConfirmationDocument,
    "mutation approveConfirmation($id: ID!) { approveConfirmation(id: $id) { id } }": types.ApproveConfirmationDocument,
    "mutation rejectConfirmation($id: ID!, $reason: String!) { rejectConfirmation(id: $id, reason: $reason) { id } }": types.RejectConfirmationDocument,
    "fragment evaluationRow on Evaluation {\n  id state achieved revision dueOn event { id titleZh titleEn number } body { id name nameEn } organiser { id name\n      nameEn } moves { action to by clause modality }\n}": types.EvaluationRowFragmentDoc,
    "query evaluationList($filter: EvaluationFilter, $sort: [EvaluationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  evaluations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...evaluationRow } }\n}": types.EvaluationListDocument,
    "query evaluationOne($id: ID!) {\n  evaluation(id: $id) { ...evaluationRow policyOn plan documents tasks recomputed recomputedKilograms report review\n      reviewer { id name } confirmation { id state }\n    event { lines { id phase source activity unit multipliers factorValue factorUnit kilogramsExact } } }\n}": types.EvaluationOneDocument,
    "mutation planEvaluation($id: ID!, $team: [ID!]!, $plan: String!, $documents: String!) { planEvaluation(id: $id,\n      team: $team, plan: $plan, documents: $documents) { id } }": types.PlanEvaluationDocument,
    "mutation checkEvaluation($id: ID!, $task: EvaluationTask!, $outcome: TaskOutcome!, $words: String!) {\n  checkEvaluation(id: $id, task: $task, outcome: $outcome, words: $words) { id }\n}": types.CheckEvaluationDocument,
    "mutation recomputeEvaluation($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) {\n  recomputeEvaluation(id: $id, revision: $revision, lines: $lines) { id }\n}": types.RecomputeEvaluationDocument,
    "mutation reportEvaluation($id: ID!, $achieved: Boolean!, $report: String!) {\n  reportEvaluation(id: $id, achieved: $achieved, report: $report) { id }\n}": types.ReportEvaluationDocument,
    "mutation remandEvaluation($id: ID!, $reason: String!) { remandEvaluation(id: $id, reason: $reason) { id } }": types.RemandEvaluationDocument,
    "mutation passEvaluation($id: ID!, $review: String!) { passEvaluation(id: $id, review: $review) { id } }": types.PassEvaluationDocument,
    "fragment eventRegisterRow on EventRegister {\n  id state titleZh titleEn region city from until events kilograms handedUpOn late dueOn moves { action to by\n      clause modality }\n}": types.EventRegisterRowFragmentDoc,
    "query eventRegisterList($filter: EventRegisterFilter, $sort: [EventRegisterSort!]! = [], $take: Int! =\n      25, $skip: Int! = 0, $after: String) {\n  eventRegisters(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRegisterRow } }\n}": types.EventRegisterListDocument,
    "query eventRegisterOne($id: ID!) { eventRegister(id: $id) { ...eventRegisterRow policyOn rows missing\n      returnReason paper { id number } } }": types.EventRegisterOneDocument,
    "mutation sumEventRegister($region: String!, $within: Day!) { sumEventRegister(region: $region, within: $within)\n      { id } }": types.SumEventRegisterDocument,
    "mutation resumEventRegister($id: ID!) { resumEventRegister(id: $id) { id } }": types.ResumEventRegisterDocument,
    "mutation handUpEventRegister($id: ID!) { handUpEventRegister(id: $id) { id } }": types.HandUpEventRegisterDocument,
    "mutation acknowledgeEventRegister($id: ID!) { acknowledgeEventRegister(id: $id) { id } }": types.AcknowledgeEventRegisterDocument,
    "mutation returnEventRegister($id: ID!, $reason: String!) { returnEventRegister(id: $id, reason: $reason) { id } }": types.ReturnEventRegisterDocument,
    "mutation issueRegister($region: String!, $from: Day!, $until: Day!) { issueRegister(region: $region, from:\n      $from, until: $until) { id } }": types.IssueRegisterDocument,
    "query registersDue($region: String!) { registersDue(region: $region) { city from until dueOn events kilograms\n      register state late } }": types.RegistersDueDocument,
    "query verifyCertificate($code: String, $number: String, $file: String) {\n  verifyCertificate(code: $code, number: $number, file: $file) { certificate number state claim said payload\n      payloadHash signature keyId publicKey authentic entry\n    replacedOn replacedBy revokedOn revocation revocationClause }\n}": types.VerifyCertificateDocument,
    "query publicMethodologies($filter: MethodologyFilter, $take: Int!, $after: String) {\n  methodologies(filter: $filter, take: $take, after: $after, sort: [{ by: id, descending: true }]) {\n    total next lookedThrough items { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn noticeEndsOn\n        demonstration applicant { id name nameEn } }\n  }\n}": types.PublicMethodologiesDocument,
    "query publicMethodology($id: ID!) {\n  methodology(id: $id) { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn\n      noticeEndsOn demonstration document documentHash jointDepartment { id name nameEn }\n    applicant { id name nameEn } comments { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n}": types.PublicMethodologyDocument,
    "query library($filter: LibraryFilter!, $take: Int!, $skip: Int!) {\n  library(filter: $filter, take: $take, skip: $skip) {\n    total lookedThrough items { id number titleZh titleEn state speciality poorArea shield city areaSquareMetres filedOn owner {\n        id name nameEn } subProjects { id methodology { id titleZh titleEn number } } }\n  }\n}": types.LibraryDocument,
    "query libraryMap($filter: LibraryFilter!, $box: BoxInput!) {\n  libraryMap(filter: $filter, box: $box) { extent places { longitude latitude count project titleZh titleEn state } }\n}": types.LibraryMapDocument,
    "query libraryMethodologies {\n  methodologies(filter: { state: { in: [filed, superseded, revoked] } }, take: 200) { items { id titleZh titleEn\n      number } }\n}": types.LibraryMethodologiesDocument,
    "query publicProject($id: ID!, $project: String!) {\n  project(id: $id) { id number titleZh titleEn state speciality poorArea shield noticeBeganOn noticeEndsOn\n      broughtFrom region city areaSquareMetres accountedSquareMetres creditingFrom creditingTo filedOn expectedKilograms outline owner {\n      id name nameEn }\n    developer { id name nameEn } validator { id name nameEn }\n    subProjects { id titleZh titleEn expectedKilograms conditions methodology { id titleZh titleEn number code\n        documentHash document } } }\n  batches(filter: { project: { eq: $project } }, take: 200) { total items { id kilograms vintage issuedAt } }\n  issuances(filter: { project: { eq: $project }, state: { eq: issued } }, take: 50, sort: [{ by: periodFrom,\n      descending: true }]) {\n    total items { id periodFrom periodTo verifiedKilograms verifier { id name nameEn } } }\n  transfers(filter: { project: { eq: $project }, kind: { in: [retire, cancel] } }, take: 200, sort: [{ by: at,\n      descending: true }]) {\n    total items { id kind at kilograms serials purpose beneficiary beneficiaryConfirmed statement } }\n  comments(filter: { subjectType: { eq: \"project\" }, subjectId: { eq: $project } }, take: 100) { items { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n  attachments(type: \"project\", id: $id) { id name at }\n  history(type: \"project\", id: $id) { id action organization at clause to }\n}": types.PublicProjectDocument,
    "query publicOffsets($filter: AllocationFilter, $take: Int!, $after: String, $sort: [AllocationSort!]! = [{\n      by: id, descending: true }]) {\n  allocations(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kilograms product serials clause region retiredOn deviation event { id titleZh titleEn number\n        } seller { id name nameEn } }\n  }\n}": types.PublicOffsetsDocument,
    "query publicRetirements($filter: TransferFilter, $take: Int!, $after: String, $sort: [TransferSort!]! = [{\n      by: at, descending: true }]) {\n  transfers(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kind first at kilograms serials purpose beneficiary beneficiaryConfirmed statement clause region event project\n        taker { id name nameEn } }\n  }\n}": types.PublicRetirementsDocument,
    "query publicEvent($id: ID!) {\n  publishedEvent(event: $id) { publication clause publishedOn noticeEndsOn claim said } event(id: $id) {\n      announcements { id channel url publishedOn } }\n}": types.PublicEventDocument,
    "fragment drawRow on Draw { id state purpose region policyOn sampleSize committedAt sourceDueAt revealedAt dueOn\n      source sourceKind moves { action to by clause\n    modality } }": types.DrawRowFragmentDoc,
    "query drawList($filter: DrawFilter, $sort: [DrawSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  draws(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...drawRow } }\n}": types.DrawListDocument,
    "query drawOne($id: ID!) { draw(id: $id) { ...drawRow commitment iterations pool poolHash weights value code\n      drawn } }": types.DrawOneDocument,
    "fragment eventRow on Event {\n  id number titleZh titleEn state region city kind hostKind level beginsOn endsOn place participants\n      plannedKilograms emissionsKilograms dueOn dueClause\n    warned revision sequence\n  organiser { id name nameEn } moves { action to by clause modality } coverage { state } claim certificates { id state }\n}": types.EventRowFragmentDoc,
    "query eventList($filter: EventFilter, $sort: [EventSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  events(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRow } }\n}": types.EventListDocument,
    "fragment lineFields on InventoryLine {\n  id phase stage category source activity unit multipliers factorValue factorUnit factorSource factorYear\n      factorVersion gases gwpSet fixed verified bearer quality uncertainty evidence certificates\n    ownUnits kilogramsExact steps note factor\n    { id nameZh nameEn }\n}": types.LineFieldsFragmentDoc,
    "query eventOne($id: ID!) { event(id: $id) { ...eventRow policyOn decision promised personTimes\n      areaSquareMetres onlineAttendance coOrganisers content neutralBy responsible offsetBy intendedRoute\n      accountingWay accountingBody accountedElsewhere\n  registrations { id state filedOn late } announcements { id publication channel url publishedOn } boundary\n      measures offsetMethod contact plannedOn accountedAt participantsKilograms delayReason lines { ...lineFields }\n  coverage { retiredKilograms removedKilograms coveredKilograms pendingKilograms reservedKilograms\n      uncoveredKilograms state parts { share emissionsKilograms coveredKilograms reservedKilograms } }\n  allocations { id state kilograms product tier share deviation } commitments { id state kilograms\n      validatedKilograms project { id titleZh titleEn number } }\n  confirmations { id state route } certificates { id state number code } archives { id } } }": types.EventOneDocument,
    "mutation draftEvent($input: EventInput!) { draftEvent(input: $input) { id } }": types.DraftEventDocument,
    "mutation editEvent($id: ID!, $revision: Whole, $input: EventInput!) { editEvent(id: $id, revision: $revision,\n      input: $input) { id } }": types.EditEventDocument,
    "mutation planEvent($id: ID!) { planEvent(id: $id) { id } }": types.PlanEventDocument,
    "mutation accountEvent($id: ID!, $participants: Whole) { accountEvent(id: $id, participants: $participants) { id } }": types.AccountEventDocument,
    "mutation withdrawEvent($id: ID!, $reason: String!) { withdrawEvent(id: $id, reason: $reason) { id } }": types.WithdrawEventDocument,
    "mutation explainDelay($id: ID!, $reason: String!) { explainDelay(id: $id, reason: $reason) { id } }": types.ExplainDelayDocument,
    "mutation addInventoryLine($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input:\n      $input) { ...lineFields } }": types.AddInventoryLineDocument,
    "mutation removeInventoryLine($id: ID!) { removeInventoryLine(id: $id) { id } }": types.RemoveInventoryLineDocument,
    "query decideEvent($region: String!, $day: Day!, $facts: FactsInput!) { decideEvent(region: $region, day: $day,\n      facts: $facts) }": types.DecideEventDocument,
    "mutation accountEventElsewhere($id: ID!, $emissionsKilograms: Kilograms!, $method: String!) {\n  accountEventElsewhere(id: $id, emissionsKilograms: $emissionsKilograms, method: $method) { id }\n}": types.AccountEventElsewhereDocument,
    "mutation announceEvent($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!,\n      $publishedOn: Day!) {\n  announceEvent(event: $event, publication: $publication, channel: $channel, url: $url, publishedOn: $publishedOn)\n      { id }\n}": types.AnnounceEventDocument,
    "mutation fileRegistration($event: ID!) { fileRegistration(event: $event) { id } }": types.FileRegistrationDocument,
    "mutation refileRegistration($id: ID!) { refileRegistration(id: $id) { id } }": types.RefileRegistrationDocument,
    "mutation acknowledgeRegistration($id: ID!) { acknowledgeRegistration(id: $id) { id } }": types.AcknowledgeRegistrationDocument,
    "mutation returnRegistration($id: ID!, $reason: String!) { returnRegistration(id: $id, reason: $reason) { id } }": types.ReturnRegistrationDocument,
    "fragment registrationRow on Registration {\n  id state city filedOn filingDueOn late dueOn event { id titleZh titleEn number } organiser { id name nameEn }\n      moves { action to by clause modality }\n}": types.RegistrationRowFragmentDoc,
    "query registrationList($filter: RegistrationFilter, $sort: [RegistrationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  registrations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...registrationRow } }\n}": types.RegistrationListDocument,
    "query registrationOne($id: ID!) { registration(id: $id) { ...registrationRow policyOn said returnReason } }": types.RegistrationOneDocument,
    "mutation chooseSupply($event: ID!, $supply: ID!, $kilograms: Kilograms!, $reason: String!, $share:\n      Bearer! = organiser) {\n  chooseSupply(event: $event, supply: $supply, kilograms: $kilograms, reason: $reason, share: $share) { id }\n}": types.ChooseSupplyDocument,
    "mutation draftConfirmation($event: ID!, $statement: StatementInput!) { draftConfirmation(event: $event,\n      statement: $statement) { id } }": types.DraftConfirmationDocument,
    "fragment resultsFields on InventoryResults {\n  phase lines kilograms kilogramsExact perPersonKilograms verifiedExact uncertaintyPercent uncertainExact\n  byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of\n      kilogramsExact }\n}": types.ResultsFieldsFragmentDoc,
    "query inventoryOf($id: ID!) {\n  event(id: $id) {\n    inventoryResults { ...resultsFields }\n    boundaries { phase cells reason }\n    reductionMeasures { id kind stage description expectedKilograms basis carriedOut savedKilograms report evidence }\n  }\n}": types.InventoryOfDocument,
    "fragment broughtFields on BroughtLines { entered refused kilogramsExact rows { row source kilogramsExact ownUnits field\n      reason message details } skipped { what at } }": types.BroughtFieldsFragmentDoc,
    "mutation addInventoryLines($event: ID!, $phase: InventoryPhase!, $lines: [InventoryLineInput!]!,\n      $dryRun: Boolean!, $replace: Boolean!) {\n  it: addInventoryLines(event: $event, phase: $phase, lines: $lines, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}": types.AddInventoryLinesDocument,
    "mutation importInventorySheet($event: ID!, $phase: InventoryPhase!, $content: String!, $dryRun:\n      Boolean!, $replace: Boolean!) {\n  it: importInventorySheet(event: $event, phase: $phase, content: $content, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}": types.ImportInventorySheetDocument,
    "mutation copyInventory($event: ID!, $phase: InventoryPhase!, $from: ID!, $fromPhase: InventoryPhase!) {\n  it: copyInventory(event: $event, phase: $phase, from: $from, fromPhase: $fromPhase) { ...broughtFields }\n}": types.CopyInventoryDocument,
    "mutation stateBoundary($event: ID!, $phase: InventoryPhase!, $cells: [BoundaryCellInput!]!, $reason:\n      String) {\n  stateBoundary(event: $event, phase: $phase, cells: $cells, reason: $reason) { id }\n}": types.StateBoundaryDocument,
    "mutation addMeasure($event: ID!, $input: MeasureInput!) { addMeasure(event: $event, input: $input) { id } }": types.AddMeasureDocument,
    "mutation reportMeasure($id: ID!, $input: MeasureReportInput!) { reportMeasure(id: $id, input: $input) { id } }": types.ReportMeasureDocument,
    "mutation removeMeasure($id: ID!) { removeMeasure(id: $id) { id } }": types.RemoveMeasureDocument,
    "query factorChoices($purpose: FactorPurpose!, $region: String!, $year: Whole!) {\n  factorChoices(purpose: $purpose, region: $region, year: $year) { proposed ground candidates { id nameZh nameEn\n      value unit year region verified version } }\n}": types.FactorChoicesDocument,
    "query factorsNamed($ids: [String!]!) {\n  factors(filter: { id: { in: $ids }, state: { eq: active } }, take: 50) { items { id nameZh nameEn value unit year\n      region verified version } }\n}": types.FactorsNamedDocument,
    "query placesLike($search: String!) { places(search: $search) { id kind nameZh nameEn country } }": types.PlacesLikeDocument,
    "query routeOf($stops: [ID!]!, $detour: Detour!) { route(stops: $stops, detour: $detour) { kilometres legs {\n      kilometres band } } }": types.RouteOfDocument,
    "fragment factorRow on Factor { id nameZh nameEn category region year value unit source verified state moves {\n      action to by clause modality } }": types.FactorRowFragmentDoc,
    "query factorList($filter: FactorFilter, $sort: [FactorSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  factors(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...factorRow } }\n}": types.FactorListDocument,
    "query factorOne($id: ID!) { factor(id: $id) { ...factorRow } }": types.FactorOneDocument,
    "mutation withdrawFactor($id: ID!, $reason: String!) { withdrawFactor(id: $id, reason: $reason) { id } }": types.WithdrawFactorDocument,
    "fragment findingFields on Finding {\n  id state weight place text answer answeredAt raisedAs raisedAt round subjectType subjectId author { id name }\n      moves { action to by clause modality }\n}": types.FindingFieldsFragmentDoc,
    "query findingsOf($type: String!, $id: String!) {\n  findings(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: raisedAt, descending: false\n      }], take: 200) { total items {\n    ...findingFields } }\n}": types.FindingsOfDocument,
    "mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!,\n      $text: String!) {\n  raiseFinding(subjectType: $subjectType, subjectId: $subjectId, place: $place, weight: $weight, text: $text) {\n      ...findingFields }\n}": types.RaiseFindingDocument,
    "mutation answerFinding($id: ID!, $answer: String!) { answerFinding(id: $id, answer: $answer) { ...findingFields } }": types.AnswerFindingDocument,
    "mutation reopenFinding($id: ID!, $reason: String!) { reopenFinding(id: $id, reason: $reason) { ...findingFields } }": types.ReopenFindingDocument,
    "mutation closeFinding($id: ID!, $reason: String) { closeFinding(id: $id, reason: $reason) { ...findingFields } }": types.CloseFindingDocument,
    "fragment commentRow on Comment {\n  id state subjectType subjectId titleZh titleEn place text madeAt answer answeredAt dueOn region policyOn\n      answeredBy { id name nameEn } moves { action to by\n    clause modality }\n}": types.CommentRowFragmentDoc,
    "query commentList($filter: CommentFilter, $sort: [CommentSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  comments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commentRow } }\n}": types.CommentListDocument,
    "query commentOne($id: ID!) { comment(id: $id) { ...commentRow signedBy contact author { id name } } }": types.CommentOneDocument,
    "query commentsOf($type: String!, $id: String!) {\n  comments(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: madeAt, descending: false\n      }], take: 200) { total items { ...commentRow } }\n}": types.CommentsOfDocument,
    "mutation makeComment($input: CommentInput!) { makeComment(input: $input) { id } }": types.MakeCommentDocument,
    "mutation answerComment($id: ID!, $answer: String!) { answerComment(id: $id, answer: $answer) { id } }": types.AnswerCommentDocument,
    "mutation withholdComment($id: ID!, $reason: String!) { withholdComment(id: $id, reason: $reason) { id } }": types.WithholdCommentDocument,
    "query tasks { tasks { type id titleZh titleEn state action dueOn region clause } }": types.TasksDocument,
    "query provinceFigures($region: String!) {\n  provinceFigures(region: $region) {\n    issuedKilograms heldKilograms retiredKilograms reservedKilograms cancelledKilograms queuedEvents queuedKilograms\n    events { state count } certificates { state count } months { month issuedKilograms heldKilograms retiredKilograms }\n  }\n}": types.ProvinceFiguresDocument,
    "query latelyInLedger($region: String!) {\n  transfers(filter: { region: { eq: $region } }, sort: [{ by: at, descending: true }], take: 6) { items { id kind\n      at kilograms serials project event giver\n    { id name } taker { id name } } }\n}": types.LatelyInLedgerDocument,
    "mutation register($input: RegistrationInput!) { register(input: $input) { dueOn } }": types.RegisterDocument,
    "query messaging { messaging }": types.MessagingDocument,
    "query addressConfirmed { addressConfirmed messaging }": types.AddressConfirmedDocument,
    "mutation forgotPassword($email: String!) { forgotPassword(email: $email) }": types.ForgotPasswordDocument,
    "mutation setPassword($token: String!, $password: String!) { setPassword(token: $token, password: $password) }": types.SetPasswordDocument,
    "mutation makePasswordLink($id: ID!, $reason: String!) {\n  makePasswordLink(id: $id, reason: $reason) { url until } }": types.MakePasswordLinkDocument,
    "mutation sendConfirmation { sendConfirmation }": types.SendConfirmationDocument,
    "mutation confirmAddress($token: String!) { confirmAddress(token: $token) }": types.ConfirmAddressDocument,
    "fragment membershipRow on Membership {\n  id kind region state requestedAt dueOn applicant enteredName person { id name } organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}": types.MembershipRowFragmentDoc,
    "query membershipList($filter: MembershipFilter, $sort: [MembershipSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  memberships(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...membershipRow } }\n}": types.MembershipListDocument,
    "query membershipOne($id: ID!) { membership(id: $id) { ...membershipRow person { id name email joinedAt } } }": types.MembershipOneDocument,
    "mutation approveMembership($id: ID!, $proof: String) { approveMembership(id: $id, proof: $proof) { ...membershipRow\n      } }": types.ApproveMembershipDocument,
    "mutation confirmMembership($id: ID!) { confirmMembership(id: $id) { ...membershipRow } }": types.ConfirmMembershipDocument,
    "mutation declineMembership($id: ID!, $reason: String!) { declineMembership(id: $id, reason: $reason) {\n      ...membershipRow } }": types.DeclineMembershipDocument,
    "query organizationKnown($uscc: String!) { organizations(filter: { uscc: { eq: $uscc } }, take: 1) { items { name } }\n    }": types.OrganizationKnownDocument,
    "mutation refuseMembership($id: ID!, $reason: String!) { refuseMembership(id: $id, reason: $reason) {\n      ...membershipRow } }": types.RefuseMembershipDocument,
    "mutation endMembership($id: ID!, $reason: String!) { endMembership(id: $id, reason: $reason) { ...membershipRow } }": types.EndMembershipDocument,
    "fragment organizationRow on Organization { id name nameEn uscc region city joinedAt }": types.OrganizationRowFragmentDoc,
    "query organizationList($filter: OrganizationFilter, $sort: [OrganizationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  organizations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...organizationRow } }\n}": types.OrganizationListDocument,
    "query organizationOne($id: ID!) { organization(id: $id) { ...organizationRow identifiedBy country identifierProof } }": types.OrganizationOneDocument,
    "query personList($filter: PersonFilter, $sort: [PersonSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  people(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id name joinedAt organization { id\n      name nameEn } } }\n}": types.PersonListDocument,
    "query personOne($id: ID!) { person(id: $id) { id name email joinedAt organization { id name nameEn } } }": types.PersonOneDocument,
    "query mySeats { mySeats { id kind region state requestedAt dueOn decidedBy } }": types.MySeatsDocument,
    "query mySessions { mySessions { id begunAt seenAt device address own } }": types.MySessionsDocument,
    "mutation requestMembership($kind: PartyKind!, $region: String!) { requestMembership(kind: $kind, region: $region) {\n      id } }": types.RequestMembershipDocument,
    "mutation leaveMembership($id: ID!) { leaveMembership(id: $id) { ...membershipRow } }": types.LeaveMembershipDocument,
    "mutation endMySession($id: ID) { endMySession(id: $id) }": types.EndMySessionDocument,
    "mutation changePassword($ownPassword: String!, $password: String!) { changePassword(ownPassword: $ownPassword,\n      password: $password) }": types.ChangePasswordDocument,
    "mutation changeAccount($name: String!, $email: String!, $ownPassword: String) { changeAccount(name: $name,\n      email: $email, ownPassword: $ownPassword) }": types.ChangeAccountDocument,
    "mutation eraseAccount($ownPassword: String!) { eraseAccount(ownPassword: $ownPassword) }": types.EraseAccountDocument,
    "fragment invitationRow on Invitation {\n  id kind region state invitedAt until email organization { id name nameEn } invitedBy { id name } moves { action to by\n      clause modality }\n}": types.InvitationRowFragmentDoc,
    "query invitationList($filter: InvitationFilter, $sort: [InvitationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  invitations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...invitationRow } }\n}": types.InvitationListDocument,
    "query invitationOne($id: ID!) { invitation(id: $id) { ...invitationRow acceptedBy { id name } membership { id } } }": types.InvitationOneDocument,
    "mutation invite($input: InvitationInput!) { invite(input: $input) { id url until } }": types.InviteDocument,
    "mutation withdrawInvitation($id: ID!, $reason: String!) { withdrawInvitation(id: $id, reason: $reason) {\n      ...invitationRow } }": types.WithdrawInvitationDocument,
    "query invitationFor($token: String!) { invitationFor(token: $token) { kind region organization email by until\n      hasAccount } }": types.InvitationForDocument,
    "mutation joinByInvitation($token: String!, $account: NewcomerInput, $evenSo: Boolean!) { joinByInvitation(token:\n      $token, account: $account, evenSo: $evenSo) }": types.JoinByInvitationDocument,
    "query mySecondFactor { mySecondFactor { since codesLeft isRequired } }": types.MySecondFactorDocument,
    "mutation beginSecondFactor($ownPassword: String!) { beginSecondFactor(ownPassword: $ownPassword) { secret url } }": types.BeginSecondFactorDocument,
    "mutation confirmSecondFactor($code: String!) { confirmSecondFactor(code: $code) }": types.ConfirmSecondFactorDocument,
    "mutation removeSecondFactor($ownPassword: String!, $code: String!) { removeSecondFactor(ownPassword: $ownPassword,\n      code: $code) }": types.RemoveSecondFactorDocument,
    "mutation resetSecondFactor($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) }": types.ResetSecondFactorDocument,
    "query myTokens { myTokens { id name scope madeAt until usedAt address } }": types.MyTokensDocument,
    "mutation makeToken($name: String!, $scope: TokenScope!, $days: Int!, $ownPassword: String!) {\n    makeToken(name: $name, scope: $scope, days: $days, ownPassword: $ownPassword) { token until } }": types.MakeTokenDocument,
    "mutation endMyToken($id: ID!) { endMyToken(id: $id) }": types.EndMyTokenDocument,
    "fragment issuanceRow on Issuance {\n  id state region city periodFrom periodTo reductionsKilograms verifiedKilograms round noticeBeganOn noticeEndsOn\n      dueOn revision block\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } verifier { id\n      name nameEn } moves { action to by clause modality }\n}": types.IssuanceRowFragmentDoc,
    "query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...issuanceRow } }\n}": types.IssuanceListDocument,
    "query issuanceOne($id: ID!) {\n  issuance(id: $id) { ...issuanceRow moves { second { otherOffice isThere turnTo waits } } policyOn parts\n      checkedAgainst { name nameEn as reason clause } report verification otherRegistrations ownerCommitment\n      registrationFinding project { elsewhere declarations } data acceptedData documentHash inputsHash\n      acceptedHash\n    reports { id round at reductionsKilograms inputsHash data } subProject { id exAnte methodology { id code number\n        version titleZh titleEn demonstration document } } }\n}": types.IssuanceOneDocument,
    "query recomputeIssuance($id: ID!, $data: Json) {\n  recomputeIssuance(id: $id, data: $data) { kilograms exact documentHash inputsHash same findings trace inputs\n      uncertainty differences }\n}": types.RecomputeIssuanceDocument,
    "mutation draftIssuance($input: IssuanceInput!) { draftIssuance(input: $input) { id } }": types.DraftIssuanceDocument,
    "mutation editIssuance($id: ID!, $revision: Int!, $input: IssuanceInput!) { editIssuance(id: $id, revision:\n      $revision, input: $input) { id revision reductionsKilograms } }": types.EditIssuanceDocument,
    "mutation submitIssuance($id: ID!, $revision: Int) { submitIssuance(id: $id, revision: $revision) { id } }": types.SubmitIssuanceDocument,
    "mutation returnIssuance($id: ID!, $reason: String!) { returnIssuance(id: $id, reason: $reason) { id } }": types.ReturnIssuanceDocument,
    "mutation verifyIssuance($id: ID!, $statement: String!, $data: Json, $registrationFinding: String) {\n  verifyIssuance(id: $id, statement: $statement, data: $data, registrationFinding: $registrationFinding) { id } }": types.VerifyIssuanceDocument,
    "mutation publiciseIssuance($id: ID!) { publiciseIssuance(id: $id) { id } }": types.PubliciseIssuanceDocument,
    "mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) { orderIssuance(id: $id, bufferKilograms:\n      $bufferKilograms) { id } }": types.OrderIssuanceDocument,
    "mutation refuseIssuance($id: ID!, $reason: String!) { refuseIssuance(id: $id, reason: $reason) { id } }": types.RefuseIssuanceDocument,
    "fragment reversalRow on Reversal {\n  id state region city kind happenedOn estimatedKilograms lostKilograms owedKilograms dueOn revision\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } moves { action\n      to by clause modality }\n}": types.ReversalRowFragmentDoc,
    "query reversalList($filter: ReversalFilter, $sort: [ReversalSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  reversals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...reversalRow } }\n}": types.ReversalListDocument,
    "query reversalOne($id: ID!) {\n  reversal(id: $id) { ...reversalRow policyOn words decision drawnKilograms debitedKilograms debits reporter { id name\n      nameEn } }\n}": types.ReversalOneDocument,
    "mutation reportReversal($input: ReversalInput!) { reportReversal(input: $input) { id } }": types.ReportReversalDocument,
    "mutation confirmReversal($id: ID!, $lostKilograms: Kilograms!, $reasons: String!) { confirmReversal(id: $id,\n      lostKilograms: $lostKilograms, reasons: $reasons) { id } }": types.ConfirmReversalDocument,
    "mutation dismissReversal($id: ID!, $reasons: String!) { dismissReversal(id: $id, reasons: $reasons) { id } }": types.DismissReversalDocument,
    "mutation makeGoodReversal($id: ID!, $kilograms: Kilograms!) { makeGoodReversal(id: $id, kilograms: $kilograms) {\n      id } }": types.MakeGoodReversalDocument,
    "query logHead { logHead { size root at signature quorum witnesses { name at counts } } publicKeys { use pem } }": types.LogHeadDocument,
    "query logInclusion($entry: ID!) { logInclusion(entry: $entry) { index size content proof } }": types.LogInclusionDocument,
    "query journalList($type: String, $person: ID, $action: String, $state: String,\n    $region: String, $from: Day, $until: Day, $take: Int! = 25, $after: String) {\n  journal(type: $type, person: $person, action: $action, state: $state, region: $region, from: $from, until: $until,\n      take: $take, after: $after) {\n    next items { id type record titleZh titleEn region action at organization person second role clause from to note } }\n}": types.JournalListDocument,
    "fragment blockRow on Block {\n  id serials account kilograms vintage speciality methodologyCode demonstration region mechanism first project\n      event holder { id name nameEn }\n}": types.BlockRowFragmentDoc,
    "query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...blockRow } }\n}": types.BlockListDocument,
    "query blockOne($id: ID!) { block(id: $id) { ...blockRow policyOn batch { id first kilograms vintage issuance\n      issuedAt mechanism } } }": types.BlockOneDocument,
    "mutation handOverBlock($id: ID!, $kilograms: Kilograms!, $to: ID!, $note: String, $corrects: ID) {\n      handOverBlock(id: $id, kilograms: $kilograms, to: $to, note: $note, corrects: $corrects) { id } }": types.HandOverBlockDocument,
    "mutation donateBlock($id: ID!, $kilograms: Kilograms!, $event: ID) { donateBlock(id: $id, kilograms: $kilograms,\n      event: $event) { id } }": types.DonateBlockDocument,
    "mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String, $organization: ID, $purpose:\n      Purpose!, $statement: String!) {\n  retireBlock(id: $id, kilograms: $kilograms, beneficiary: $beneficiary, organization: $organization, purpose: $purpose,\n      statement: $statement) { id }\n}": types.RetireBlockDocument,
    "mutation cancelBlock($id: ID!, $kilograms: Kilograms!) { cancelBlock(id: $id, kilograms: $kilograms) { id } }": types.CancelBlockDocument,
    "fragment transferRow on Transfer {\n  id kind at corrects serials kilograms clause event beneficiary beneficiaryConfirmed purpose statement region project block mechanism\n      giver { id name nameEn } taker { id name nameEn }\n}": types.TransferRowFragmentDoc,
    "query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...transferRow } }\n}": types.TransferListDocument,
    "query serialTrace($serial: String!) { serialTrace(serial: $serial) { account transfers { ...transferRow } } }": types.SerialTraceDocument,
    "query transferOne($id: ID!) { transfer(id: $id) { ...transferRow } }": types.TransferOneDocument,
    "fragment handoverRow on Handover {\n  id state block { id serials } serials kilograms region note corrects dueOn at giver { id name nameEn } taker { id\n      name nameEn } moves { action to by clause modality }\n}": types.HandoverRowFragmentDoc,
    "query handoverList($filter: HandoverFilter, $sort: [HandoverSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  handovers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...handoverRow } }\n}": types.HandoverListDocument,
    "query handoverOne($id: ID!) { handover(id: $id) { ...handoverRow policyOn } }": types.HandoverOneDocument,
    "mutation acceptHandover($id: ID!) { acceptHandover(id: $id) { id } }": types.AcceptHandoverDocument,
    "mutation refuseHandover($id: ID!, $reason: String!) { refuseHandover(id: $id, reason: $reason) { id } }": types.RefuseHandoverDocument,
    "mutation withdrawHandover($id: ID!) { withdrawHandover(id: $id) { id } }": types.WithdrawHandoverDocument,
    "fragment beneficiaryConsentRow on BeneficiaryConsent {\n  id state serials kilograms purpose statement region at dueOn transfer { id } holder { id name nameEn } beneficiary {\n      id name nameEn } moves { action to by clause modality }\n}": types.BeneficiaryConsentRowFragmentDoc,
    "query beneficiaryConsentList($filter: BeneficiaryConsentFilter, $sort: [BeneficiaryConsentSort!]! = [],\n      $take: Int! = 25, $skip: Int! = 0, $after: String) {\n  beneficiaryConsents(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...beneficiaryConsentRow } }\n}": types.BeneficiaryConsentListDocument,
    "query beneficiaryConsentOne($id: ID!) { beneficiaryConsent(id: $id) { ...beneficiaryConsentRow } }": types.BeneficiaryConsentOneDocument,
    "mutation consentBeneficiaryConsent($id: ID!) { consentBeneficiaryConsent(id: $id) { id } }": types.ConsentBeneficiaryConsentDocument,
    "mutation declineBeneficiaryConsent($id: ID!, $reason: String!) {\n  declineBeneficiaryConsent(id: $id, reason: $reason) { id }\n}": types.DeclineBeneficiaryConsentDocument,
    "fragment offerRow on Offer {\n  id state kind kilograms remaining priceFen at region event speciality vintage mechanism seller { id name nameEn }\n      block { id serials ofProject { id titleZh titleEn number } }\n    moves { action to by clause modality }\n}": types.OfferRowFragmentDoc,
    "query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  offers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...offerRow } }\n}": types.OfferListDocument,
    "query offerOne($id: ID!) { offer(id: $id) { ...offerRow policyOn forSale } }": types.OfferOneDocument,
    "mutation offerBlock($input: OfferInput!) { offerBlock(input: $input) { id } }": types.OfferBlockDocument,
    "mutation withdrawOffer($id: ID!) { withdrawOffer(id: $id) { id } }": types.WithdrawOfferDocument,
    "fragment tradeRow on Trade {\n  id state mechanism speciality vintage kilograms priceFen region at confirmedOn dueOn serials offer { id } seller\n      { id name nameEn } buyer { id name nameEn } moves { action to by clause modality }\n}": types.TradeRowFragmentDoc,
    "query tradeList($filter: TradeFilter, $sort: [TradeSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  trades(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...tradeRow } }\n}": types.TradeListDocument,
    "query tradeOne($id: ID!) { trade(id: $id) { ...tradeRow policyOn } }": types.TradeOneDocument,
    "mutation orderTrade($offer: ID!, $kilograms: Kilograms!) { orderTrade(offer: $offer, kilograms: $kilograms) { id\n      } }": types.OrderTradeDocument,
    "mutation confirmTrade($id: ID!) { confirmTrade(id: $id) { id } }": types.ConfirmTradeDocument,
    "mutation declineTrade($id: ID!, $reason: String!) { declineTrade(id: $id, reason: $reason) { id } }": types.DeclineTradeDocument,
    "mutation withdrawTrade($id: ID!) { withdrawTrade(id: $id) { id } }": types.WithdrawTradeDocument,
    "fragment methodologyRow on Methodology {\n  id code number version titleZh titleEn state region kind speciality demonstration round filedOn dueOn revision\n      applicant { id name nameEn } moves { action to\n    by clause modality }\n}": types.MethodologyRowFragmentDoc,
    "query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  methodologies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...methodologyRow } }\n}": types.MethodologyListDocument,
    "query methodologyOne($id: ID!) {\n  methodology(id: $id) {\n    ...methodologyRow policyOn jointModality jointOn jointDepartment { id name nameEn } document documentHash\n        noticeBeganOn noticeEndsOn panel tally successor { id titleZh titleEn number }\n    authors convenedOn draw { id state source sourceKind sourceDueAt dueOn revealedAt } leftOut\n    opinions { id round verdict text conditions at expert { id name } }\n    seats { id round position label state recusedReason spokenAt dueOn expert { id name } organization { id name }\n        moves { action to by clause modality } }\n    minutes { id round outcome hash at content }\n    revisions { id ordinal at hash titleZh titleEn authors }\n    supersededOn previous { id titleZh titleEn number }\n    subProjects { id project { id titleZh titleEn state number } }\n  }\n}": types.MethodologyOneDocument,
    "query checkMethodologyDocument($document: Json!) {\n  checkMethodologyDocument(document: $document) {\n    documentHash unverified findings { place equation reason messageZh messageEn } equations { symbol uses formula }\n    examples { nameZh nameEn source holds kilograms uncertainty steps { id symbol substituted value unit } }\n  }\n}": types.CheckMethodologyDocumentDocument,
    "query evaluateMethodology($id: ID!, $inputs: Json!) {\n  evaluateMethodology(id: $id, inputs: $inputs) { documentHash inputsHash kilograms uncertainty steps { id symbol\n      substituted value unit } }\n}": types.EvaluateMethodologyDocument,
    "mutation draftMethodology($region: String!, $input: MethodologyInput!) { draftMethodology(region: $region,\n      input: $input) { id } }": types.DraftMethodologyDocument,
    "mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) { editMethodology(id: $id,\n      revision: $revision, input: $input) { id } }": types.EditMethodologyDocument,
    "mutation submitMethodology($id: ID!, $revision: Int) { submitMethodology(id: $id, revision: $revision) { id } }": types.SubmitMethodologyDocument,
    "mutation withdrawMethodology($id: ID!) { withdrawMethodology(id: $id) { id } }": types.WithdrawMethodologyDocument,
    "mutation acceptMethodology($id: ID!) { acceptMethodology(id: $id) { id } }": types.AcceptMethodologyDocument,
    "mutation returnMethodology($id: ID!, $reason: String!) { returnMethodology(id: $id, reason: $reason) { id } }": types.ReturnMethodologyDocument,
    "mutation closeMethodology($id: ID!) { closeMethodology(id: $id) { id } }": types.CloseMethodologyDocument,
    "mutation publiciseMethodology($id: ID!) { publiciseMethodology(id: $id) { id } }": types.PubliciseMethodologyDocument,
    "mutation joinMethodology($id: ID!) { joinMethodology(id: $id) { id } }": types.JoinMethodologyDocument,
    "mutation fileMethodology($id: ID!, $demonstration: Boolean!) { fileMethodology(id: $id, demonstration:\n      $demonstration) { id } }": types.FileMethodologyDocument,
    "mutation rejectMethodology($id: ID!, $reason: String!) { rejectMethodology(id: $id, reason: $reason) { id } }": types.RejectMethodologyDocument,
    "mutation supersedeMethodology($id: ID!, $successor: ID!, $on: Day) { supersedeMethodology(id: $id, successor:\n      $successor, on: $on) { id } }": types.SupersedeMethodologyDocument,
    "mutation reviseMethodology($id: ID!) { reviseMethodology(id: $id) { id } }": types.ReviseMethodologyDocument,
    "query revisionDocument($id: ID!) { methodologyRevision(id: $id) { id ordinal document } }": types.RevisionDocumentDocument,
    "mutation revokeMethodology($id: ID!, $reason: String!) { revokeMethodology(id: $id, reason: $reason) { id } }": types.RevokeMethodologyDocument,
    "mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!, $conditions: String) {\n    giveOpinion(methodology: $methodology, verdict: $verdict, text: $text, conditions: $conditions) { id }\n  }": types.GiveOpinionDocument,
    "mutation announcePanel($methodology: ID!, $input: PanelDrawInput!) { announcePanel(methodology: $methodology,\n      input: $input) { id } }": types.AnnouncePanelDocument,
    "mutation conveneMethodology($id: ID!, $value: String!, $secret: String!) { conveneMethodology(id: $id, value:\n      $value, secret: $secret) { id } }": types.ConveneMethodologyDocument,
    "mutation recusePanelSeat($id: ID!, $reason: String!) { recusePanelSeat(id: $id, reason: $reason) { id } }": types.RecusePanelSeatDocument,
    "fragment panelSeatRow on PanelSeat { id round state dueOn spokenAt region methodology { id code titleZh titleEn\n      state } moves { action to by clause modality } }": types.PanelSeatRowFragmentDoc,
    "query panelSeatList($filter: PanelSeatFilter, $sort: [PanelSeatSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  panelSeats(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...panelSeatRow } }\n}": types.PanelSeatListDocument,
    "query panelSeatOne($id: ID!) { panelSeat(id: $id) { ...panelSeatRow } }": types.PanelSeatOneDocument,
    "fragment committeeMemberRow on CommitteeMember { id number region specialities expertise since until policyOn\n      organization { id name nameEn } person { id name } }": types.CommitteeMemberRowFragmentDoc,
    "query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take:\n      Int! = 25, $skip: Int! = 0, $after: String) {\n  committeeMembers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...committeeMemberRow } }\n}": types.CommitteeMemberListDocument,
    "query committeeMemberOne($id: ID!) { committeeMember(id: $id) { ...committeeMemberRow } }": types.CommitteeMemberOneDocument,
    "mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!, $specialities: [Speciality!]!,\n      $until: Day) {\n    seatCommitteeMember(region: $region, person: $person, expertise: $expertise, specialities: $specialities,\n        until: $until) { id }\n  }": types.SeatCommitteeMemberDocument,
    "mutation editCommitteeMember($id: ID!, $expertise: String!, $specialities: [Speciality!]!) {\n  editCommitteeMember(id: $id, expertise: $expertise, specialities: $specialities) { id }\n}": types.EditCommitteeMemberDocument,
    "mutation renewCommitteeMember($id: ID!, $until: Day!) { renewCommitteeMember(id: $id, until: $until) { id } }": types.RenewCommitteeMemberDocument,
    "mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) { endCommitteeMember(id: $id, until:\n      $until, reason: $reason) { id } }": types.EndCommitteeMemberDocument,
    "fragment allocationRow on Allocation {\n  id state kilograms tier share deviation clause why product serials source supply offer region dueOn retiredOn\n  event { id titleZh titleEn number } organiser { id name nameEn } seller { id name nameEn } moves { action to by\n      clause modality }\n}": types.AllocationRowFragmentDoc,
    "query allocationList($filter: AllocationFilter, $sort: [AllocationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  allocations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...allocationRow } }\n}": types.AllocationListDocument,
    "query allocationOne($id: ID!) { allocation(id: $id) { ...allocationRow policyOn run { id at proposed } } }": types.AllocationOneDocument,
    "mutation acceptAllocation($id: ID!) { acceptAllocation(id: $id) { id } }": types.AcceptAllocationDocument,
    "mutation confirmAllocation($id: ID!) { confirmAllocation(id: $id) { id } }": types.ConfirmAllocationDocument,
    "mutation retireAllocation($id: ID!) { retireAllocation(id: $id) { id } }": types.RetireAllocationDocument,
    "mutation declineAllocation($id: ID!, $reason: String!) { declineAllocation(id: $id, reason: $reason) { id } }": types.DeclineAllocationDocument,
    "fragment foreignUnitRow on ForeignUnit {\n  id state kind registry serialPrefix firstSerial tonnes usedTonnes remaining vintage province region donated\n      disputed cancelledOn dueOn holder { id name nameEn }\n    moves { action to by clause modality }\n}": types.ForeignUnitRowFragmentDoc,
    "query foreignUnitList($filter: ForeignUnitFilter, $sort: [ForeignUnitSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  foreignUnits(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...foreignUnitRow } }\n}": types.ForeignUnitListDocument,
    "query foreignUnitOne($id: ID!) { foreignUnit(id: $id) { ...foreignUnitRow policyOn account proof event } }": types.ForeignUnitOneDocument,
    "mutation declareForeignUnit($input: ForeignUnitInput!) { declareForeignUnit(input: $input) { id } }": types.DeclareForeignUnitDocument,
    "mutation importForeignUnits($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {\n  importForeignUnits(input: $input, content: $content, dryRun: $dryRun) { registry entered refused left tonnes\n    columns { column title field } order { order isOpen row shownBy }\n    rows { row serial tonnes vintage cancelledOn beneficiary left field reason message details } skipped { what at } }\n}": types.ImportForeignUnitsDocument,
    "mutation checkForeignUnit($id: ID!, $distinct: String, $distinctFrom: String) { checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) { id } }": types.CheckForeignUnitDocument,
    "mutation refuseForeignUnit($id: ID!, $reason: String!) { refuseForeignUnit(id: $id, reason: $reason) { id } }": types.RefuseForeignUnitDocument,
    "fragment admissionRow on Admission { id state region policyOn project { id titleZh titleEn number } moves {\n      action to by clause modality } }": types.AdmissionRowFragmentDoc,
    "query admissionList($filter: AdmissionFilter, $sort: [AdmissionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  admissions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...admissionRow } }\n}": types.AdmissionListDocument,
    "query admissionOne($id: ID!) { admission(id: $id) { ...admissionRow } }": types.AdmissionOneDocument,
    "mutation admitProject($project: ID!) { admitProject(project: $project) { id } }": types.AdmitProjectDocument,
    "mutation suspendAdmission($id: ID!, $reason: String!) { suspendAdmission(id: $id, reason: $reason) { id } }": types.SuspendAdmissionDocument,
    "mutation resumeAdmission($id: ID!) { resumeAdmission(id: $id) { id } }": types.ResumeAdmissionDocument,
    "query queueBoard($region: String!) {\n  queueBoard(region: $region) {\n    tiers { tier labelZh labelEn clause kilograms supplies }\n    events { event number titleZh kilograms participantsKilograms dueOn }\n    matches { event share tier kilograms product why clause }\n    passedOver { reason count example }\n  }\n}": types.QueueBoardDocument,
    "mutation runQueue($region: String!) { runQueue(region: $region) { id proposed kilograms left } }": types.RunQueueDocument,
    "fragment commitmentRow on Commitment {\n  id state kilograms validatedKilograms exclusive filedBy validatedBy validatedOn dueOn region event { id titleZh\n      titleEn number } project { id titleZh titleEn number }\n    owner { id name nameEn } organiser { id name nameEn } moves { action to by clause modality }\n}": types.CommitmentRowFragmentDoc,
    "query commitmentList($filter: CommitmentFilter, $sort: [CommitmentSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  commitments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commitmentRow } }\n}": types.CommitmentListDocument,
    "query commitmentOne($id: ID!) { commitment(id: $id) { ...commitmentRow policyOn elsewhere begunEarly newness statement validator {\n      id name nameEn } } }": types.CommitmentOneDocument,
    "mutation commitSink($input: CommitmentInput!) { commitSink(input: $input) { id } }": types.CommitSinkDocument,
    "mutation acceptCommitment($id: ID!) { acceptCommitment(id: $id) { id } }": types.AcceptCommitmentDocument,
    "mutation declineCommitment($id: ID!, $reason: String!) { declineCommitment(id: $id, reason: $reason) { id } }": types.DeclineCommitmentDocument,
    "mutation withdrawCommitment($id: ID!) { withdrawCommitment(id: $id) { id } }": types.WithdrawCommitmentDocument,
    "mutation validateCommitment($id: ID!, $kilograms: Kilograms!, $statement: String!, $newness:\n      String) {\n  validateCommitment(id: $id, kilograms: $kilograms, statement: $statement, newness: $newness) { id }\n}": types.ValidateCommitmentDocument,
    "query explainQueue($event: ID!, $take: Int! = 50, $skip: Int! = 0) {\n  explainQueue(event: $event, take: $take, skip: $skip) { total items { supply source product vintage tier clause\n      verdict kilograms offered } }\n}": types.ExplainQueueDocument,
    "fragment checkPlanRow on CheckPlan { id state purpose region policyOn dueOn draw { id state sampleSize\n      sourceDueAt source sourceKind } moves { action to by clause\n    modality } }": types.CheckPlanRowFragmentDoc,
    "query checkPlanList($filter: CheckPlanFilter, $sort: [CheckPlanSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  checkPlans(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...checkPlanRow } }\n}": types.CheckPlanListDocument,
    "query checkPlanOne($id: ID!) {\n  checkPlan(id: $id) { ...checkPlanRow bodiesDraw { id state purpose } spotChecks { id state conforms decision\n      event { id titleZh titleEn } certificate {\n    id number } body { id name } } }\n}": types.CheckPlanOneDocument,
    "mutation announceCheckPlan($input: CheckPlanInput!) { announceCheckPlan(input: $input) { id } }": types.AnnounceCheckPlanDocument,
    "mutation revealCheckPlan($id: ID!, $secret: String!, $value: String!) { revealCheckPlan(id: $id, secret:\n      $secret, value: $value) { id } }": types.RevealCheckPlanDocument,
    "fragment spotCheckRow on SpotCheck {\n  id state region conforms decision dueOn hearingUntil publishedOn position event { id titleZh titleEn number }\n      certificate { id number state } organiser {\n    id name nameEn } body { id name nameEn } moves { action to by clause modality }\n}": types.SpotCheckRowFragmentDoc,
    "query spotCheckList($filter: SpotCheckFilter, $sort: [SpotCheckSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  spotChecks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...spotCheckRow } }\n}": types.SpotCheckListDocument,
    "query spotCheckOne($id: ID!) { spotCheck(id: $id) { ...spotCheckRow moves { second { otherOffice isThere turnTo\n      waits } } policyOn report notice hearing reasons plan\n      { id purpose } draw { id purpose } } }": types.SpotCheckOneDocument,
    "mutation assignSpotCheck($id: ID!) { assignSpotCheck(id: $id) { id } }": types.AssignSpotCheckDocument,
    "mutation inspectSpotCheck($id: ID!, $conforms: Boolean!, $report: String!) { inspectSpotCheck(id: $id, conforms:\n      $conforms, report: $report) { id } }": types.InspectSpotCheckDocument,
    "mutation notifySpotCheck($id: ID!, $ground: String!) { notifySpotCheck(id: $id, ground: $ground) { id } }": types.NotifySpotCheckDocument,
    "mutation hearSpotCheck($id: ID!, $statement: String!) { hearSpotCheck(id: $id, statement: $statement) { id } }": types.HearSpotCheckDocument,
    "mutation decideSpotCheck($id: ID!, $decision: CheckDecision!, $reasons: String!) { decideSpotCheck(id: $id,\n      decision: $decision, reasons: $reasons) { id\n    } }": types.DecideSpotCheckDocument,
    "mutation publishSpotCheck($id: ID!) { publishSpotCheck(id: $id) { id } }": types.PublishSpotCheckDocument,
    "fragment paperRow on Paper {\n  id state number template titleZh titleEn subjectType subjectId region issuedOn receivedAt dueOn\n  issuer { id name nameEn } recipient { id name nameEn } moves { action to by clause modality }\n}": types.PaperRowFragmentDoc,
    "query paperList($filter: PaperFilter, $sort: [PaperSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  papers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...paperRow } }\n}": types.PaperListDocument,
    "query paperOne($id: ID!) {\n  paper(id: $id) { ...paperRow policyOn open contentHash docxHash pdfHash xlsxHash voidReason copyTo { id name\n      nameEn } receivedBy { id name } }\n}": types.PaperOneDocument,
    "query papersOf($type: String!, $id: String!) {\n  papers(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: issuedOn, descending: false\n      }], take: 200) { items { ...paperRow } }\n}": types.PapersOfDocument,
    "query minutesSubject($id: ID!) { reviewMinutes(id: $id) { id round methodology { id } } }": types.MinutesSubjectDocument,
    "mutation issueEventPaper($event: ID!, $template: EventPaper!) { issueEventPaper(event: $event, template:\n      $template) { id } }": types.IssueEventPaperDocument,
    "mutation acknowledgePaper($id: ID!) { acknowledgePaper(id: $id) { id } }": types.AcknowledgePaperDocument,
    "mutation voidPaper($id: ID!, $reason: String!) { voidPaper(id: $id, reason: $reason) { id } }": types.VoidPaperDocument,
    "fragment meFields on Me { id name email organization { id name nameEn uscc region city } secondFactorDue parties { kind region } }": types.MeFieldsFragmentDoc,
    "query me { me { ...meFields } }": types.MeDocument,
    "mutation signIn($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code:\n      $code) { ...meFields } }": types.SignInDocument,
    "mutation signOut { signOut }": types.SignOutDocument,
    "query policyInForce($region: String!, $day: Day!) { policy(region: $region, day: $day) }": types.PolicyInForceDocument,
    "query historyOf($type: String!, $id: ID!) { history(type: $type, id: $id) { id action organization person second role at\n      clause from to note } }": types.HistoryOfDocument,
    "query filesOf($type: String!, $id: ID!) { attachments(type: $type, id: $id) { id name mediaType bytes kind\n      sha256 at organization publicSince copyOf } }": types.FilesOfDocument,
    "mutation removeFile($id: ID!, $reason: String!) { removeAttachment(id: $id, reason: $reason) { id } }": types.RemoveFileDocument,
    "query policyRegions($day: Day!) { policyRegions(day: $day) }": types.PolicyRegionsDocument,
    "fragment holidayNoticeRow on HolidayNotice {\n  id state year number region moved revision moves { action to by clause modality }\n}": types.HolidayNoticeRowFragmentDoc,
    "query holidayNoticeList($filter: HolidayNoticeFilter, $sort: [HolidayNoticeSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  holidayNotices(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...holidayNoticeRow } }\n}": types.HolidayNoticeListDocument,
    "query holidayNoticeOne($id: ID!) { holidayNotice(id: $id) { ...holidayNoticeRow policyOn off worked reason } }": types.HolidayNoticeOneDocument,
    "query holidayYears { holidayNotices(filter: { state: { eq: inForce } }, take: 50) { items { year number off\n      worked } } }": types.HolidayYearsDocument,
    "mutation proposeHolidayNotice($input: HolidayNoticeInput!) { proposeHolidayNotice(input: $input) { id } }": types.ProposeHolidayNoticeDocument,
    "mutation confirmHolidayNotice($id: ID!) { confirmHolidayNotice(id: $id) { id } }": types.ConfirmHolidayNoticeDocument,
    "mutation withdrawHolidayNotice($id: ID!, $reason: String!) { withdrawHolidayNotice(id: $id, reason: $reason) { id } }": types.WithdrawHolidayNoticeDocument,
    "query setUp($region: String!) { setUp(region: $region) { region\n  steps { topic standing count least on } faring { part says }\n  seats { act competence city parties clause modality status workingDays filled standing people organizations cities\n    waiting } } }": types.SetUpDocument,
    "fragment projectRow on Project {\n  id number titleZh titleEn state region city speciality areaSquareMetres type creditingFrom creditingTo\n      expectedKilograms filedOn broughtFrom dueOn revision\n  owner { id name nameEn } subProjects { id titleZh titleEn methodology { id titleZh titleEn number code } } moves\n      { action to by clause modality }\n}": types.ProjectRowFragmentDoc,
    "query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  projects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...projectRow } }\n}": types.ProjectListDocument,
    "query projectOne($id: ID!) {\n  project(id: $id) { ...projectRow policyOn hectaresDeclared tenure outline boundaryFile boundaryNote boundaryRemarks\n      accountedSquareMetres citySeat { kilometres nearest nearestKilometres } validation\n      checkedAgainst { name nameEn as reason clause }\n      startedOn mandate mandateFrom mandateTo shares poorArea shield elsewhere\n    declarations noticeBeganOn noticeEndsOn materialAsked materialAskedBy developer { id name nameEn } validator {\n        id name nameEn } }\n}": types.ProjectOneDocument,
    "query projectGround($region: String!, $city: String!) {\n  projects(filter: { region: { eq: $region }, city: { eq: $city }, state: { in: [submitted, complete, validated,\n      publicNotice, filed, suspended] } }, take: 60) { total\n    items { id titleZh titleEn outline } }\n}": types.ProjectGroundDocument,
    "mutation draftProject($input: ProjectInput!) { draftProject(input: $input) { id } }": types.DraftProjectDocument,
    "mutation submitProject($id: ID!, $revision: Int) { submitProject(id: $id, revision: $revision) { id } }": types.SubmitProjectDocument,
    "mutation informProject($id: ID!) { informProject(id: $id) { id } }": types.InformProjectDocument,
    "mutation acceptProject($id: ID!) { acceptProject(id: $id) { id } }": types.AcceptProjectDocument,
    "mutation returnProject($id: ID!, $reason: String!) { returnProject(id: $id, reason: $reason) { id } }": types.ReturnProjectDocument,
    "mutation validateProject($id: ID!, $statement: String!) { validateProject(id: $id, statement: $statement) { id } }": types.ValidateProjectDocument,
    "mutation fileProject($id: ID!) { fileProject(id: $id) { id } }": types.FileProjectDocument,
    "mutation refuseProject($id: ID!, $reason: String!) { refuseProject(id: $id, reason: $reason) { id } }": types.RefuseProjectDocument,
    "mutation suspendProject($id: ID!, $reason: String!) { suspendProject(id: $id, reason: $reason) { id } }": types.SuspendProjectDocument,
    "mutation resumeProject($id: ID!) { resumeProject(id: $id) { id } }": types.ResumeProjectDocument,
    "mutation withdrawProject($id: ID!, $reason: String!) { withdrawProject(id: $id, reason: $reason) { id } }": types.WithdrawProjectDocument,
    "query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  subProjects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id titleZh titleEn project {\n      id titleZh titleEn } methodology { id titleZh titleEn } } }\n}": types.SubProjectListDocument,
    "mutation recallProject($id: ID!) { recallProject(id: $id) { id } }": types.RecallProjectDocument,
    "mutation publiciseProject($id: ID!) { publiciseProject(id: $id) { id } }": types.PubliciseProjectDocument,
    "mutation askMaterial($id: ID!, $what: String!, $until: Day!) { askMaterial(id: $id, what: $what, until: $until)\n      { id } }": types.AskMaterialDocument,
    "mutation giveMaterial($id: ID!, $answer: String!) { giveMaterial(id: $id, answer: $answer) { id } }": types.GiveMaterialDocument,
    "mutation consultProject($id: ID!, $question: String!) { consultProject(id: $id, question: $question) { id } }": types.ConsultProjectDocument,
    "fragment consultationRow on Consultation {\n  id state region city askedOn answeredOn dueOn project { id titleZh titleEn number } moves { action to by clause\n      modality }\n}": types.ConsultationRowFragmentDoc,
    "query consultationList($filter: ConsultationFilter, $sort: [ConsultationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  consultations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...consultationRow } }\n}": types.ConsultationListDocument,
    "query consultationOne($id: ID!) { consultation(id: $id) { ...consultationRow question agrees opinion } }": types.ConsultationOneDocument,
    "mutation answerConsultation($id: ID!, $agrees: Boolean!, $opinion: String!) { answerConsultation(id: $id,\n      agrees: $agrees, opinion: $opinion) { id } }": types.AnswerConsultationDocument,
    "query registration($id: ID!) {\n  project(id: $id) { id revision titleZh titleEn region city policyOn speciality type mandate mandateFrom mandateTo\n      shares poorArea shield outline positions boundaryFile boundaryNote boundaryRemarks accountedSquareMetres\n      citySeat { kilometres nearest nearestKilometres }\n      hectaresDeclared areaSquareMetres tenure\n      startedOn\n    creditingFrom creditingTo elsewhere declarations expectedKilograms owner { id name nameEn } developer { id name\n        nameEn } validator { id name nameEn }\n    subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms methodology { id titleZh\n        titleEn document } } }\n  registrationProblems(id: $id) { step field reason message clause details }\n}": types.RegistrationDocument,
    "query examination($id: ID!) {\n  project(id: $id) { id subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms\n      methodology { id titleZh titleEn document } } }\n}": types.ExaminationDocument,
    "mutation saveProject($id: ID!, $revision: Int!, $input: ProjectInput!) { editProject(id: $id, revision:\n      $revision, input: $input) { id revision } }": types.SaveProjectDocument,
    "mutation importProjects($region: String!, $source: String!, $content: String!, $dryRun: Boolean!) {\n  importProjects(region: $region, source: $source, content: $content, dryRun: $dryRun) { entered refused rows { row\n      titleZh number areaSquareMetres field reason message details } skipped { what at } }\n}": types.ImportProjectsDocument,
    "mutation surveyProject($id: ID!, $boundary: Json!) { surveyProject(id: $id, boundary: $boundary) { id } }": types.SurveyProjectDocument,
    "fragment promotionRow on Promotion {\n  id state kind titleZh titleEn region cities specialities validFrom validUntil everyMonths pushOn revision poster\n      { id name nameEn } moves { action to by clause modality }\n}": types.PromotionRowFragmentDoc,
    "query promotionList($filter: PromotionFilter, $sort: [PromotionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  promotions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...promotionRow } }\n}": types.PromotionListDocument,
    "query promotionOne($id: ID!) { promotion(id: $id) { ...promotionRow policyOn text source link contact } }": types.PromotionOneDocument,
    "query promotionFigures($promotion: ID!) { promotionFigures(promotion: $promotion) { reached seen interested\n      notInterested } }": types.PromotionFiguresDocument,
    "mutation draftPromotion($input: PromotionInput!) { draftPromotion(input: $input) { id } }": types.DraftPromotionDocument,
    "mutation editPromotion($id: ID!, $revision: Int!, $input: PromotionInput!) { editPromotion(id: $id, revision:\n      $revision, input: $input) { id } }": types.EditPromotionDocument,
    "mutation publishPromotion($id: ID!) { publishPromotion(id: $id) { id } }": types.PublishPromotionDocument,
    "mutation endPromotion($id: ID!) { endPromotion(id: $id) { id } }": types.EndPromotionDocument,
    "mutation withdrawPromotion($id: ID!, $reason: String!) { withdrawPromotion(id: $id, reason: $reason) { id } }": types.WithdrawPromotionDocument,
    "fragment pushRow on Push {\n  id state titleZh titleEn region pushedOn times seenOn dueOn owner { id name nameEn } project { id titleZh titleEn\n      number } promotion { id titleZh titleEn kind } moves { action to by clause modality }\n}": types.PushRowFragmentDoc,
    "query pushList($filter: PushFilter, $sort: [PushSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  pushes(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...pushRow } }\n}": types.PushListDocument,
    "query pushOne($id: ID!) {\n  push(id: $id) { ...pushRow policyOn answer contact posterContact promotion { id titleZh titleEn kind text source\n      link validUntil } }\n}": types.PushOneDocument,
    "mutation seePush($id: ID!) { seePush(id: $id) { id } }": types.SeePushDocument,
    "mutation acceptPush($id: ID!, $contact: String!, $answer: String) { acceptPush(id: $id, contact: $contact,\n      answer: $answer) { id } }": types.AcceptPushDocument,
    "mutation declinePush($id: ID!, $answer: String!) { declinePush(id: $id, answer: $answer) { id } }": types.DeclinePushDocument,
    "fragment proposalRow on Proposal {\n  id state subjectType subjectId action titleZh titleEn region dueOn proposedAt office { id name nameEn }\n      proposedBy { id name } moves { action to by clause modality }\n}": types.ProposalRowFragmentDoc,
    "query proposalList($filter: ProposalFilter, $sort: [ProposalSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  proposals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...proposalRow } }\n}": types.ProposalListDocument,
    "query proposalOne($id: ID!) { proposal(id: $id) { ...proposalRow input reason decidedAt decidedBy { id name } } }": types.ProposalOneDocument,
    "query waitingProposals($type: String!, $id: String!) {\n  proposals(filter: { subjectType: { eq: $type }, subjectId: { eq: $id }, state: { eq: proposed } }, take: 1) {\n    items { ...proposalRow input } }\n}": types.WaitingProposalsDocument,
    "mutation confirmProposal($id: ID!) { confirmProposal(id: $id) { id } }": types.ConfirmProposalDocument,
    "mutation refuseProposal($id: ID!, $reason: String!) { refuseProposal(id: $id, reason: $reason) { id } }": types.RefuseProposalDocument,
    "mutation withdrawProposal($id: ID!, $reason: String!) { withdrawProposal(id: $id, reason: $reason) { id } }": types.WithdrawProposalDocument,
    "query found($q: String!, $han: Boolean!) {\n  people(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name organization { id name nameEn } } }\n  projects(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  projectsEn: projects(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  projectsNo: projects(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  events(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  eventsEn: events(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  eventsNo: events(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  methodologies(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @include(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesEn: methodologies(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesNo: methodologies(filter: { code: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  certificates(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id number event { id titleZh titleEn } } }\n  papers(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  papersNo: papers(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  organizations(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name nameEn uscc } }\n  organizationsNo: organizations(filter: { uscc: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id name nameEn uscc } }\n}": types.FoundDocument,
    "query foundRun($filter: BlockFilter!) {\n  blocks(filter: $filter, sort: [{ by: first, descending: true }], take: 1) { items { id serials first kilograms } }\n}": types.FoundRunDocument,
    "fragment bodyRow on Body {\n  id state kinds region policyOn certifiedOn dueOn statement organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}": types.BodyRowFragmentDoc,
    "query bodyList($filter: BodyFilter, $sort: [BodySort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  bodies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...bodyRow } }\n}": types.BodyListDocument,
    "query bodyOne($id: ID!) { body(id: $id) { ...bodyRow } }": types.BodyOneDocument,
    "mutation applyBody($region: String!, $kinds: [String!]!, $statement: String!) { applyBody(region: $region,\n      kinds: $kinds, statement: $statement) { id } }": types.ApplyBodyDocument,
    "mutation certifyBody($id: ID!) { certifyBody(id: $id) { ...bodyRow } }": types.CertifyBodyDocument,
    "mutation refuseBody($id: ID!, $reason: String!) { refuseBody(id: $id, reason: $reason) { ...bodyRow } }": types.RefuseBodyDocument,
    "mutation suspendBody($id: ID!, $reason: String!) { suspendBody(id: $id, reason: $reason) { ...bodyRow } }": types.SuspendBodyDocument,
    "mutation reinstateBody($id: ID!, $reason: String!) { reinstateBody(id: $id, reason: $reason) { ...bodyRow } }": types.ReinstateBodyDocument,
    "fragment relationRow on Relation { id kind since until detail declaredAt person { id name } organization { id\n      name nameEn } }": types.RelationRowFragmentDoc,
    "query relationList($filter: RelationFilter, $sort: [RelationSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  relations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...relationRow } }\n}": types.RelationListDocument,
    "query relationOne($id: ID!) { relation(id: $id) { ...relationRow } }": types.RelationOneDocument,
    "query relationsOf($person: String!) {\n  relations(filter: { person: { eq: $person } }, sort: [{ by: since, descending: true }], take: 200) { items {\n      ...relationRow } }\n}": types.RelationsOfDocument,
    "mutation recordRelation($person: ID!, $kind: RelationKind!, $organization: ID!, $since: Day!, $detail:\n      String!) {\n  recordRelation(person: $person, kind: $kind, organization: $organization, since: $since, detail: $detail) { id }\n}": types.RecordRelationDocument,
    "mutation declareRelation($kind: RelationKind!, $organization: ID!, $since: Day!, $until: Day, $detail:\n      String) {\n  declareRelation(kind: $kind, organization: $organization, since: $since, until: $until, detail: $detail) { id }\n}": types.DeclareRelationDocument,
    "mutation endRelation($id: ID!, $until: Day!) { endRelation(id: $id, until: $until) { ...relationRow } }": types.EndRelationDocument,
    "fragment contractRow on Contract { id kind state since until regions recordedAt subjectType subjectId client { id\n      name nameEn } provider { id name nameEn } moves { action to by clause modality } }": types.ContractRowFragmentDoc,
    "query contractList($filter: ContractFilter, $sort: [ContractSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  contracts(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...contractRow } }\n}": types.ContractListDocument,
    "query contractOne($id: ID!) { contract(id: $id) { ...contractRow } }": types.ContractOneDocument,
    "mutation recordContract($provider: ID!, $client: ID!, $kind: ContractKind!, $since: Day!, $subjectType:\n      String, $subjectId: ID) {\n  recordContract(provider: $provider, client: $client, kind: $kind, since: $since, subjectType: $subjectType,\n      subjectId: $subjectId) { id }\n}": types.RecordContractDocument,
    "mutation contestContract($id: ID!, $reason: String!) { contestContract(id: $id, reason: $reason) { ...contractRow } }": types.ContestContractDocument,
    "mutation endContract($id: ID!, $until: Day!) { endContract(id: $id, until: $until) { ...contractRow } }": types.EndContractDocument,
    "mutation upholdContract($id: ID!, $reason: String!) { upholdContract(id: $id, reason: $reason) { ...contractRow } }": types.UpholdContractDocument,
    "mutation releaseContract($id: ID!, $reason: String!) { releaseContract(id: $id, reason: $reason) { ...contractRow } }": types.ReleaseContractDocument,
    "mutation annulContract($id: ID!, $reason: String!) { annulContract(id: $id, reason: $reason) { ...contractRow } }": types.AnnulContractDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment archiveRow on Archive {\n  id state region city keptSince deletedOn event { id titleZh titleEn number } organiser { id name nameEn }\n      retention { years clause since until standing } moves { action to by clause modality }\n}"): typeof import('./graphql').ArchiveRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query archiveList($filter: ArchiveFilter, $sort: [ArchiveSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  archives(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...archiveRow } }\n}"): typeof import('./graphql').ArchiveListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query archiveOne($id: ID!) { archive(id: $id) { ...archiveRow policyOn deleted moves { second { otherOffice isThere\n      turnTo waits } } } }"): typeof import('./graphql').ArchiveOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation deleteArchive($id: ID!, $reason: String!) { deleteArchive(id: $id, reason: $reason) { id } }"): typeof import('./graphql').DeleteArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment caseRow on Case {\n  id state kind region subjectType subjectId decision at decidedOn dueOn raisedBy { id name nameEn } party { id\n      name nameEn } other { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').CaseRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query caseList($filter: CaseFilter, $sort: [CaseSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  cases(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...caseRow } }\n}"): typeof import('./graphql').CaseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query caseOne($id: ID!) { case(id: $id) { ...caseRow policyOn statement evidence answer otherAnswer reasons\n      usedTonnes } }"): typeof import('./graphql').CaseOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation openDispute($input: DisputeInput!) { openDispute(input: $input) { id } }"): typeof import('./graphql').OpenDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation answerCase($id: ID!, $answer: String!) { answerCase(id: $id, answer: $answer) { id } }"): typeof import('./graphql').AnswerCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation decideCase($id: ID!, $decision: CaseDecision!, $reasons: String!) { decideCase(id: $id, decision:\n      $decision, reasons: $reasons) { id } }"): typeof import('./graphql').DecideCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment confirmationRow on Confirmation {\n  id state route region late completedOn concludedOn dueOn revision retiredKilograms event { id titleZh titleEn\n      number emissionsKilograms } organiser { id\n    name nameEn } evaluator { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').ConfirmationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query confirmationList($filter: ConfirmationFilter, $sort: [ConfirmationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  confirmations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...confirmationRow } }\n}"): typeof import('./graphql').ConfirmationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query confirmationOne($id: ID!) { confirmation(id: $id) { ...confirmationRow policyOn statement\n      recomputedKilograms checks evaluations { id state achieved }\n    event { id decision certificates { id state number } } } }"): typeof import('./graphql').ConfirmationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editConfirmation($id: ID!, $revision: Whole, $statement: StatementInput!) { editConfirmation(id: $id,\n      revision: $revision, statement:\n    $statement) { id } }"): typeof import('./graphql').EditConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation commitConfirmation($id: ID!) { commitConfirmation(id: $id) { id } }"): typeof import('./graphql').CommitConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation engageConfirmation($id: ID!, $evaluator: ID!) { engageConfirmation(id: $id, evaluator: $evaluator) { id\n      } }"): typeof import('./graphql').EngageConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation concludeConfirmation($id: ID!) { concludeConfirmation(id: $id) { id } }"): typeof import('./graphql').ConcludeConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation denyConfirmation($id: ID!) { denyConfirmation(id: $id) { id } }"): typeof import('./graphql').DenyConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawConfirmation($id: ID!, $reason: String!) { withdrawConfirmation(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment certificateRow on Certificate {\n  id state number issuedOn revokedOn region code dueOn event { id titleZh titleEn number emissionsKilograms }\n      organiser { id name nameEn } moves { action\n    to by clause modality }\n}"): typeof import('./graphql').CertificateRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query certificateList($filter: CertificateFilter, $sort: [CertificateSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  certificates(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...certificateRow } }\n}"): typeof import('./graphql').CertificateListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query certificateOne($id: ID!) {\n  certificate(id: $id) { ...certificateRow policyOn payload signature keyId revocation revocationClause replacedOn\n      successor { id number } issuer { id name nameEn } confirmation { id route\n    state concludedOn } spotChecks { id state conforms decision } }\n}"): typeof import('./graphql').CertificateOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation applyCertificate($confirmation: ID!) { applyCertificate(confirmation: $confirmation) { id } }"): typeof import('./graphql').ApplyCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation issueCertificate($id: ID!) { issueCertificate(id: $id) { id } }"): typeof import('./graphql').IssueCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseCertificate($id: ID!, $reason: String!) { refuseCertificate(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation replaceCertificate($id: ID!, $reason: String!) { replaceCertificate(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReplaceCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation submitConfirmation($id: ID!) { submitConfirmation(id: $id) { id } }"): typeof import('./graphql').SubmitConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation approveConfirmation($id: ID!) { approveConfirmation(id: $id) { id } }"): typeof import('./graphql').ApproveConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation rejectConfirmation($id: ID!, $reason: String!) { rejectConfirmation(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RejectConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment evaluationRow on Evaluation {\n  id state achieved revision dueOn event { id titleZh titleEn number } body { id name nameEn } organiser { id name\n      nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').EvaluationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query evaluationList($filter: EvaluationFilter, $sort: [EvaluationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  evaluations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...evaluationRow } }\n}"): typeof import('./graphql').EvaluationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query evaluationOne($id: ID!) {\n  evaluation(id: $id) { ...evaluationRow policyOn plan documents tasks recomputed recomputedKilograms report review\n      reviewer { id name } confirmation { id state }\n    event { lines { id phase source activity unit multipliers factorValue factorUnit kilogramsExact } } }\n}"): typeof import('./graphql').EvaluationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation planEvaluation($id: ID!, $team: [ID!]!, $plan: String!, $documents: String!) { planEvaluation(id: $id,\n      team: $team, plan: $plan, documents: $documents) { id } }"): typeof import('./graphql').PlanEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation checkEvaluation($id: ID!, $task: EvaluationTask!, $outcome: TaskOutcome!, $words: String!) {\n  checkEvaluation(id: $id, task: $task, outcome: $outcome, words: $words) { id }\n}"): typeof import('./graphql').CheckEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation recomputeEvaluation($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) {\n  recomputeEvaluation(id: $id, revision: $revision, lines: $lines) { id }\n}"): typeof import('./graphql').RecomputeEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reportEvaluation($id: ID!, $achieved: Boolean!, $report: String!) {\n  reportEvaluation(id: $id, achieved: $achieved, report: $report) { id }\n}"): typeof import('./graphql').ReportEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation remandEvaluation($id: ID!, $reason: String!) { remandEvaluation(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RemandEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation passEvaluation($id: ID!, $review: String!) { passEvaluation(id: $id, review: $review) { id } }"): typeof import('./graphql').PassEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment eventRegisterRow on EventRegister {\n  id state titleZh titleEn region city from until events kilograms handedUpOn late dueOn moves { action to by\n      clause modality }\n}"): typeof import('./graphql').EventRegisterRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query eventRegisterList($filter: EventRegisterFilter, $sort: [EventRegisterSort!]! = [], $take: Int! =\n      25, $skip: Int! = 0, $after: String) {\n  eventRegisters(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRegisterRow } }\n}"): typeof import('./graphql').EventRegisterListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query eventRegisterOne($id: ID!) { eventRegister(id: $id) { ...eventRegisterRow policyOn rows missing\n      returnReason paper { id number } } }"): typeof import('./graphql').EventRegisterOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation sumEventRegister($region: String!, $within: Day!) { sumEventRegister(region: $region, within: $within)\n      { id } }"): typeof import('./graphql').SumEventRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation resumEventRegister($id: ID!) { resumEventRegister(id: $id) { id } }"): typeof import('./graphql').ResumEventRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation handUpEventRegister($id: ID!) { handUpEventRegister(id: $id) { id } }"): typeof import('./graphql').HandUpEventRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acknowledgeEventRegister($id: ID!) { acknowledgeEventRegister(id: $id) { id } }"): typeof import('./graphql').AcknowledgeEventRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation returnEventRegister($id: ID!, $reason: String!) { returnEventRegister(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReturnEventRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation issueRegister($region: String!, $from: Day!, $until: Day!) { issueRegister(region: $region, from:\n      $from, until: $until) { id } }"): typeof import('./graphql').IssueRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query registersDue($region: String!) { registersDue(region: $region) { city from until dueOn events kilograms\n      register state late } }"): typeof import('./graphql').RegistersDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query verifyCertificate($code: String, $number: String, $file: String) {\n  verifyCertificate(code: $code, number: $number, file: $file) { certificate number state claim said payload\n      payloadHash signature keyId publicKey authentic entry\n    replacedOn replacedBy revokedOn revocation revocationClause }\n}"): typeof import('./graphql').VerifyCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicMethodologies($filter: MethodologyFilter, $take: Int!, $after: String) {\n  methodologies(filter: $filter, take: $take, after: $after, sort: [{ by: id, descending: true }]) {\n    total next lookedThrough items { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn noticeEndsOn\n        demonstration applicant { id name nameEn } }\n  }\n}"): typeof import('./graphql').PublicMethodologiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicMethodology($id: ID!) {\n  methodology(id: $id) { id code number version titleZh titleEn state speciality region filedOn noticeBeganOn\n      noticeEndsOn demonstration document documentHash jointDepartment { id name nameEn }\n    applicant { id name nameEn } comments { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n}"): typeof import('./graphql').PublicMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query library($filter: LibraryFilter!, $take: Int!, $skip: Int!) {\n  library(filter: $filter, take: $take, skip: $skip) {\n    total lookedThrough items { id number titleZh titleEn state speciality poorArea shield city areaSquareMetres filedOn owner {\n        id name nameEn } subProjects { id methodology { id titleZh titleEn number } } }\n  }\n}"): typeof import('./graphql').LibraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query libraryMap($filter: LibraryFilter!, $box: BoxInput!) {\n  libraryMap(filter: $filter, box: $box) { extent places { longitude latitude count project titleZh titleEn state } }\n}"): typeof import('./graphql').LibraryMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query libraryMethodologies {\n  methodologies(filter: { state: { in: [filed, superseded, revoked] } }, take: 200) { items { id titleZh titleEn\n      number } }\n}"): typeof import('./graphql').LibraryMethodologiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicProject($id: ID!, $project: String!) {\n  project(id: $id) { id number titleZh titleEn state speciality poorArea shield noticeBeganOn noticeEndsOn\n      broughtFrom region city areaSquareMetres accountedSquareMetres creditingFrom creditingTo filedOn expectedKilograms outline owner {\n      id name nameEn }\n    developer { id name nameEn } validator { id name nameEn }\n    subProjects { id titleZh titleEn expectedKilograms conditions methodology { id titleZh titleEn number code\n        documentHash document } } }\n  batches(filter: { project: { eq: $project } }, take: 200) { total items { id kilograms vintage issuedAt } }\n  issuances(filter: { project: { eq: $project }, state: { eq: issued } }, take: 50, sort: [{ by: periodFrom,\n      descending: true }]) {\n    total items { id periodFrom periodTo verifiedKilograms verifier { id name nameEn } } }\n  transfers(filter: { project: { eq: $project }, kind: { in: [retire, cancel] } }, take: 200, sort: [{ by: at,\n      descending: true }]) {\n    total items { id kind at kilograms serials purpose beneficiary beneficiaryConfirmed statement } }\n  comments(filter: { subjectType: { eq: \"project\" }, subjectId: { eq: $project } }, take: 100) { items { id text madeAt answer answeredAt answeredBy { id name nameEn } } }\n  attachments(type: \"project\", id: $id) { id name at }\n  history(type: \"project\", id: $id) { id action organization at clause to }\n}"): typeof import('./graphql').PublicProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicOffsets($filter: AllocationFilter, $take: Int!, $after: String, $sort: [AllocationSort!]! = [{\n      by: id, descending: true }]) {\n  allocations(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kilograms product serials clause region retiredOn deviation event { id titleZh titleEn number\n        } seller { id name nameEn } }\n  }\n}"): typeof import('./graphql').PublicOffsetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicRetirements($filter: TransferFilter, $take: Int!, $after: String, $sort: [TransferSort!]! = [{\n      by: at, descending: true }]) {\n  transfers(filter: $filter, take: $take, after: $after, sort: $sort) {\n    total next lookedThrough items { id kind first at kilograms serials purpose beneficiary beneficiaryConfirmed statement clause region event project\n        taker { id name nameEn } }\n  }\n}"): typeof import('./graphql').PublicRetirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query publicEvent($id: ID!) {\n  publishedEvent(event: $id) { publication clause publishedOn noticeEndsOn claim said } event(id: $id) {\n      announcements { id channel url publishedOn } }\n}"): typeof import('./graphql').PublicEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment drawRow on Draw { id state purpose region policyOn sampleSize committedAt sourceDueAt revealedAt dueOn\n      source sourceKind moves { action to by clause\n    modality } }"): typeof import('./graphql').DrawRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query drawList($filter: DrawFilter, $sort: [DrawSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  draws(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...drawRow } }\n}"): typeof import('./graphql').DrawListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query drawOne($id: ID!) { draw(id: $id) { ...drawRow commitment iterations pool poolHash weights value code\n      drawn } }"): typeof import('./graphql').DrawOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment eventRow on Event {\n  id number titleZh titleEn state region city kind hostKind level beginsOn endsOn place participants\n      plannedKilograms emissionsKilograms dueOn dueClause\n    warned revision sequence\n  organiser { id name nameEn } moves { action to by clause modality } coverage { state } claim certificates { id state }\n}"): typeof import('./graphql').EventRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query eventList($filter: EventFilter, $sort: [EventSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  events(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...eventRow } }\n}"): typeof import('./graphql').EventListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment lineFields on InventoryLine {\n  id phase stage category source activity unit multipliers factorValue factorUnit factorSource factorYear\n      factorVersion gases gwpSet fixed verified bearer quality uncertainty evidence certificates\n    ownUnits kilogramsExact steps note factor\n    { id nameZh nameEn }\n}"): typeof import('./graphql').LineFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query eventOne($id: ID!) { event(id: $id) { ...eventRow policyOn decision promised personTimes\n      areaSquareMetres onlineAttendance coOrganisers content neutralBy responsible offsetBy intendedRoute\n      accountingWay accountingBody accountedElsewhere\n  registrations { id state filedOn late } announcements { id publication channel url publishedOn } boundary\n      measures offsetMethod contact plannedOn accountedAt participantsKilograms delayReason lines { ...lineFields }\n  coverage { retiredKilograms removedKilograms coveredKilograms pendingKilograms reservedKilograms\n      uncoveredKilograms state parts { share emissionsKilograms coveredKilograms reservedKilograms } }\n  allocations { id state kilograms product tier share deviation } commitments { id state kilograms\n      validatedKilograms project { id titleZh titleEn number } }\n  confirmations { id state route } certificates { id state number code } archives { id } } }"): typeof import('./graphql').EventOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftEvent($input: EventInput!) { draftEvent(input: $input) { id } }"): typeof import('./graphql').DraftEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editEvent($id: ID!, $revision: Whole, $input: EventInput!) { editEvent(id: $id, revision: $revision,\n      input: $input) { id } }"): typeof import('./graphql').EditEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation planEvent($id: ID!) { planEvent(id: $id) { id } }"): typeof import('./graphql').PlanEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation accountEvent($id: ID!, $participants: Whole) { accountEvent(id: $id, participants: $participants) { id } }"): typeof import('./graphql').AccountEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawEvent($id: ID!, $reason: String!) { withdrawEvent(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation explainDelay($id: ID!, $reason: String!) { explainDelay(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ExplainDelayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation addInventoryLine($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input:\n      $input) { ...lineFields } }"): typeof import('./graphql').AddInventoryLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation removeInventoryLine($id: ID!) { removeInventoryLine(id: $id) { id } }"): typeof import('./graphql').RemoveInventoryLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query decideEvent($region: String!, $day: Day!, $facts: FactsInput!) { decideEvent(region: $region, day: $day,\n      facts: $facts) }"): typeof import('./graphql').DecideEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation accountEventElsewhere($id: ID!, $emissionsKilograms: Kilograms!, $method: String!) {\n  accountEventElsewhere(id: $id, emissionsKilograms: $emissionsKilograms, method: $method) { id }\n}"): typeof import('./graphql').AccountEventElsewhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation announceEvent($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!,\n      $publishedOn: Day!) {\n  announceEvent(event: $event, publication: $publication, channel: $channel, url: $url, publishedOn: $publishedOn)\n      { id }\n}"): typeof import('./graphql').AnnounceEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation fileRegistration($event: ID!) { fileRegistration(event: $event) { id } }"): typeof import('./graphql').FileRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refileRegistration($id: ID!) { refileRegistration(id: $id) { id } }"): typeof import('./graphql').RefileRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acknowledgeRegistration($id: ID!) { acknowledgeRegistration(id: $id) { id } }"): typeof import('./graphql').AcknowledgeRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation returnRegistration($id: ID!, $reason: String!) { returnRegistration(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReturnRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment registrationRow on Registration {\n  id state city filedOn filingDueOn late dueOn event { id titleZh titleEn number } organiser { id name nameEn }\n      moves { action to by clause modality }\n}"): typeof import('./graphql').RegistrationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query registrationList($filter: RegistrationFilter, $sort: [RegistrationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  registrations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...registrationRow } }\n}"): typeof import('./graphql').RegistrationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query registrationOne($id: ID!) { registration(id: $id) { ...registrationRow policyOn said returnReason } }"): typeof import('./graphql').RegistrationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation chooseSupply($event: ID!, $supply: ID!, $kilograms: Kilograms!, $reason: String!, $share:\n      Bearer! = organiser) {\n  chooseSupply(event: $event, supply: $supply, kilograms: $kilograms, reason: $reason, share: $share) { id }\n}"): typeof import('./graphql').ChooseSupplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftConfirmation($event: ID!, $statement: StatementInput!) { draftConfirmation(event: $event,\n      statement: $statement) { id } }"): typeof import('./graphql').DraftConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment resultsFields on InventoryResults {\n  phase lines kilograms kilogramsExact perPersonKilograms verifiedExact uncertaintyPercent uncertainExact\n  byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of\n      kilogramsExact }\n}"): typeof import('./graphql').ResultsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query inventoryOf($id: ID!) {\n  event(id: $id) {\n    inventoryResults { ...resultsFields }\n    boundaries { phase cells reason }\n    reductionMeasures { id kind stage description expectedKilograms basis carriedOut savedKilograms report evidence }\n  }\n}"): typeof import('./graphql').InventoryOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment broughtFields on BroughtLines { entered refused kilogramsExact rows { row source kilogramsExact ownUnits field\n      reason message details } skipped { what at } }"): typeof import('./graphql').BroughtFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation addInventoryLines($event: ID!, $phase: InventoryPhase!, $lines: [InventoryLineInput!]!,\n      $dryRun: Boolean!, $replace: Boolean!) {\n  it: addInventoryLines(event: $event, phase: $phase, lines: $lines, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}"): typeof import('./graphql').AddInventoryLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation importInventorySheet($event: ID!, $phase: InventoryPhase!, $content: String!, $dryRun:\n      Boolean!, $replace: Boolean!) {\n  it: importInventorySheet(event: $event, phase: $phase, content: $content, dryRun: $dryRun, replace: $replace) {\n      ...broughtFields }\n}"): typeof import('./graphql').ImportInventorySheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation copyInventory($event: ID!, $phase: InventoryPhase!, $from: ID!, $fromPhase: InventoryPhase!) {\n  it: copyInventory(event: $event, phase: $phase, from: $from, fromPhase: $fromPhase) { ...broughtFields }\n}"): typeof import('./graphql').CopyInventoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation stateBoundary($event: ID!, $phase: InventoryPhase!, $cells: [BoundaryCellInput!]!, $reason:\n      String) {\n  stateBoundary(event: $event, phase: $phase, cells: $cells, reason: $reason) { id }\n}"): typeof import('./graphql').StateBoundaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation addMeasure($event: ID!, $input: MeasureInput!) { addMeasure(event: $event, input: $input) { id } }"): typeof import('./graphql').AddMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reportMeasure($id: ID!, $input: MeasureReportInput!) { reportMeasure(id: $id, input: $input) { id } }"): typeof import('./graphql').ReportMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation removeMeasure($id: ID!) { removeMeasure(id: $id) { id } }"): typeof import('./graphql').RemoveMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query factorChoices($purpose: FactorPurpose!, $region: String!, $year: Whole!) {\n  factorChoices(purpose: $purpose, region: $region, year: $year) { proposed ground candidates { id nameZh nameEn\n      value unit year region verified version } }\n}"): typeof import('./graphql').FactorChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query factorsNamed($ids: [String!]!) {\n  factors(filter: { id: { in: $ids }, state: { eq: active } }, take: 50) { items { id nameZh nameEn value unit year\n      region verified version } }\n}"): typeof import('./graphql').FactorsNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query placesLike($search: String!) { places(search: $search) { id kind nameZh nameEn country } }"): typeof import('./graphql').PlacesLikeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query routeOf($stops: [ID!]!, $detour: Detour!) { route(stops: $stops, detour: $detour) { kilometres legs {\n      kilometres band } } }"): typeof import('./graphql').RouteOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment factorRow on Factor { id nameZh nameEn category region year value unit source verified state moves {\n      action to by clause modality } }"): typeof import('./graphql').FactorRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query factorList($filter: FactorFilter, $sort: [FactorSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  factors(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...factorRow } }\n}"): typeof import('./graphql').FactorListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query factorOne($id: ID!) { factor(id: $id) { ...factorRow } }"): typeof import('./graphql').FactorOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawFactor($id: ID!, $reason: String!) { withdrawFactor(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment findingFields on Finding {\n  id state weight place text answer answeredAt raisedAs raisedAt round subjectType subjectId author { id name }\n      moves { action to by clause modality }\n}"): typeof import('./graphql').FindingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query findingsOf($type: String!, $id: String!) {\n  findings(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: raisedAt, descending: false\n      }], take: 200) { total items {\n    ...findingFields } }\n}"): typeof import('./graphql').FindingsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation raiseFinding($subjectType: String!, $subjectId: ID!, $place: String!, $weight: FindingWeight!,\n      $text: String!) {\n  raiseFinding(subjectType: $subjectType, subjectId: $subjectId, place: $place, weight: $weight, text: $text) {\n      ...findingFields }\n}"): typeof import('./graphql').RaiseFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation answerFinding($id: ID!, $answer: String!) { answerFinding(id: $id, answer: $answer) { ...findingFields } }"): typeof import('./graphql').AnswerFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reopenFinding($id: ID!, $reason: String!) { reopenFinding(id: $id, reason: $reason) { ...findingFields } }"): typeof import('./graphql').ReopenFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation closeFinding($id: ID!, $reason: String) { closeFinding(id: $id, reason: $reason) { ...findingFields } }"): typeof import('./graphql').CloseFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment commentRow on Comment {\n  id state subjectType subjectId titleZh titleEn place text madeAt answer answeredAt dueOn region policyOn\n      answeredBy { id name nameEn } moves { action to by\n    clause modality }\n}"): typeof import('./graphql').CommentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query commentList($filter: CommentFilter, $sort: [CommentSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  comments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commentRow } }\n}"): typeof import('./graphql').CommentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query commentOne($id: ID!) { comment(id: $id) { ...commentRow signedBy contact author { id name } } }"): typeof import('./graphql').CommentOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query commentsOf($type: String!, $id: String!) {\n  comments(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: madeAt, descending: false\n      }], take: 200) { total items { ...commentRow } }\n}"): typeof import('./graphql').CommentsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation makeComment($input: CommentInput!) { makeComment(input: $input) { id } }"): typeof import('./graphql').MakeCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation answerComment($id: ID!, $answer: String!) { answerComment(id: $id, answer: $answer) { id } }"): typeof import('./graphql').AnswerCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withholdComment($id: ID!, $reason: String!) { withholdComment(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithholdCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query tasks { tasks { type id titleZh titleEn state action dueOn region clause } }"): typeof import('./graphql').TasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query provinceFigures($region: String!) {\n  provinceFigures(region: $region) {\n    issuedKilograms heldKilograms retiredKilograms reservedKilograms cancelledKilograms queuedEvents queuedKilograms\n    events { state count } certificates { state count } months { month issuedKilograms heldKilograms retiredKilograms }\n  }\n}"): typeof import('./graphql').ProvinceFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query latelyInLedger($region: String!) {\n  transfers(filter: { region: { eq: $region } }, sort: [{ by: at, descending: true }], take: 6) { items { id kind\n      at kilograms serials project event giver\n    { id name } taker { id name } } }\n}"): typeof import('./graphql').LatelyInLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation register($input: RegistrationInput!) { register(input: $input) { dueOn } }"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query messaging { messaging }"): typeof import('./graphql').MessagingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query addressConfirmed { addressConfirmed messaging }"): typeof import('./graphql').AddressConfirmedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation forgotPassword($email: String!) { forgotPassword(email: $email) }"): typeof import('./graphql').ForgotPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation setPassword($token: String!, $password: String!) { setPassword(token: $token, password: $password) }"): typeof import('./graphql').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation makePasswordLink($id: ID!, $reason: String!) {\n  makePasswordLink(id: $id, reason: $reason) { url until } }"): typeof import('./graphql').MakePasswordLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation sendConfirmation { sendConfirmation }"): typeof import('./graphql').SendConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmAddress($token: String!) { confirmAddress(token: $token) }"): typeof import('./graphql').ConfirmAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment membershipRow on Membership {\n  id kind region state requestedAt dueOn applicant enteredName person { id name } organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}"): typeof import('./graphql').MembershipRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query membershipList($filter: MembershipFilter, $sort: [MembershipSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  memberships(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...membershipRow } }\n}"): typeof import('./graphql').MembershipListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query membershipOne($id: ID!) { membership(id: $id) { ...membershipRow person { id name email joinedAt } } }"): typeof import('./graphql').MembershipOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation approveMembership($id: ID!, $proof: String) { approveMembership(id: $id, proof: $proof) { ...membershipRow\n      } }"): typeof import('./graphql').ApproveMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmMembership($id: ID!) { confirmMembership(id: $id) { ...membershipRow } }"): typeof import('./graphql').ConfirmMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declineMembership($id: ID!, $reason: String!) { declineMembership(id: $id, reason: $reason) {\n      ...membershipRow } }"): typeof import('./graphql').DeclineMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query organizationKnown($uscc: String!) { organizations(filter: { uscc: { eq: $uscc } }, take: 1) { items { name } }\n    }"): typeof import('./graphql').OrganizationKnownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseMembership($id: ID!, $reason: String!) { refuseMembership(id: $id, reason: $reason) {\n      ...membershipRow } }"): typeof import('./graphql').RefuseMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endMembership($id: ID!, $reason: String!) { endMembership(id: $id, reason: $reason) { ...membershipRow } }"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment organizationRow on Organization { id name nameEn uscc region city joinedAt }"): typeof import('./graphql').OrganizationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query organizationList($filter: OrganizationFilter, $sort: [OrganizationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  organizations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...organizationRow } }\n}"): typeof import('./graphql').OrganizationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query organizationOne($id: ID!) { organization(id: $id) { ...organizationRow identifiedBy country identifierProof } }"): typeof import('./graphql').OrganizationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query personList($filter: PersonFilter, $sort: [PersonSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  people(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id name joinedAt organization { id\n      name nameEn } } }\n}"): typeof import('./graphql').PersonListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query personOne($id: ID!) { person(id: $id) { id name email joinedAt organization { id name nameEn } } }"): typeof import('./graphql').PersonOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query mySeats { mySeats { id kind region state requestedAt dueOn decidedBy } }"): typeof import('./graphql').MySeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query mySessions { mySessions { id begunAt seenAt device address own } }"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation requestMembership($kind: PartyKind!, $region: String!) { requestMembership(kind: $kind, region: $region) {\n      id } }"): typeof import('./graphql').RequestMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation leaveMembership($id: ID!) { leaveMembership(id: $id) { ...membershipRow } }"): typeof import('./graphql').LeaveMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endMySession($id: ID) { endMySession(id: $id) }"): typeof import('./graphql').EndMySessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation changePassword($ownPassword: String!, $password: String!) { changePassword(ownPassword: $ownPassword,\n      password: $password) }"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation changeAccount($name: String!, $email: String!, $ownPassword: String) { changeAccount(name: $name,\n      email: $email, ownPassword: $ownPassword) }"): typeof import('./graphql').ChangeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation eraseAccount($ownPassword: String!) { eraseAccount(ownPassword: $ownPassword) }"): typeof import('./graphql').EraseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment invitationRow on Invitation {\n  id kind region state invitedAt until email organization { id name nameEn } invitedBy { id name } moves { action to by\n      clause modality }\n}"): typeof import('./graphql').InvitationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query invitationList($filter: InvitationFilter, $sort: [InvitationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  invitations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...invitationRow } }\n}"): typeof import('./graphql').InvitationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query invitationOne($id: ID!) { invitation(id: $id) { ...invitationRow acceptedBy { id name } membership { id } } }"): typeof import('./graphql').InvitationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation invite($input: InvitationInput!) { invite(input: $input) { id url until } }"): typeof import('./graphql').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawInvitation($id: ID!, $reason: String!) { withdrawInvitation(id: $id, reason: $reason) {\n      ...invitationRow } }"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query invitationFor($token: String!) { invitationFor(token: $token) { kind region organization email by until\n      hasAccount } }"): typeof import('./graphql').InvitationForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation joinByInvitation($token: String!, $account: NewcomerInput, $evenSo: Boolean!) { joinByInvitation(token:\n      $token, account: $account, evenSo: $evenSo) }"): typeof import('./graphql').JoinByInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query mySecondFactor { mySecondFactor { since codesLeft isRequired } }"): typeof import('./graphql').MySecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation beginSecondFactor($ownPassword: String!) { beginSecondFactor(ownPassword: $ownPassword) { secret url } }"): typeof import('./graphql').BeginSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmSecondFactor($code: String!) { confirmSecondFactor(code: $code) }"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation removeSecondFactor($ownPassword: String!, $code: String!) { removeSecondFactor(ownPassword: $ownPassword,\n      code: $code) }"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation resetSecondFactor($id: ID!, $reason: String!) { resetSecondFactor(id: $id, reason: $reason) }"): typeof import('./graphql').ResetSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query myTokens { myTokens { id name scope madeAt until usedAt address } }"): typeof import('./graphql').MyTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation makeToken($name: String!, $scope: TokenScope!, $days: Int!, $ownPassword: String!) {\n    makeToken(name: $name, scope: $scope, days: $days, ownPassword: $ownPassword) { token until } }"): typeof import('./graphql').MakeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endMyToken($id: ID!) { endMyToken(id: $id) }"): typeof import('./graphql').EndMyTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment issuanceRow on Issuance {\n  id state region city periodFrom periodTo reductionsKilograms verifiedKilograms round noticeBeganOn noticeEndsOn\n      dueOn revision block\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } verifier { id\n      name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').IssuanceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query issuanceList($filter: IssuanceFilter, $sort: [IssuanceSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  issuances(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...issuanceRow } }\n}"): typeof import('./graphql').IssuanceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query issuanceOne($id: ID!) {\n  issuance(id: $id) { ...issuanceRow moves { second { otherOffice isThere turnTo waits } } policyOn parts\n      checkedAgainst { name nameEn as reason clause } report verification otherRegistrations ownerCommitment\n      registrationFinding project { elsewhere declarations } data acceptedData documentHash inputsHash\n      acceptedHash\n    reports { id round at reductionsKilograms inputsHash data } subProject { id exAnte methodology { id code number\n        version titleZh titleEn demonstration document } } }\n}"): typeof import('./graphql').IssuanceOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query recomputeIssuance($id: ID!, $data: Json) {\n  recomputeIssuance(id: $id, data: $data) { kilograms exact documentHash inputsHash same findings trace inputs\n      uncertainty differences }\n}"): typeof import('./graphql').RecomputeIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftIssuance($input: IssuanceInput!) { draftIssuance(input: $input) { id } }"): typeof import('./graphql').DraftIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editIssuance($id: ID!, $revision: Int!, $input: IssuanceInput!) { editIssuance(id: $id, revision:\n      $revision, input: $input) { id revision reductionsKilograms } }"): typeof import('./graphql').EditIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation submitIssuance($id: ID!, $revision: Int) { submitIssuance(id: $id, revision: $revision) { id } }"): typeof import('./graphql').SubmitIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation returnIssuance($id: ID!, $reason: String!) { returnIssuance(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReturnIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation verifyIssuance($id: ID!, $statement: String!, $data: Json, $registrationFinding: String) {\n  verifyIssuance(id: $id, statement: $statement, data: $data, registrationFinding: $registrationFinding) { id } }"): typeof import('./graphql').VerifyIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation publiciseIssuance($id: ID!) { publiciseIssuance(id: $id) { id } }"): typeof import('./graphql').PubliciseIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation orderIssuance($id: ID!, $bufferKilograms: Kilograms = 0) { orderIssuance(id: $id, bufferKilograms:\n      $bufferKilograms) { id } }"): typeof import('./graphql').OrderIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseIssuance($id: ID!, $reason: String!) { refuseIssuance(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseIssuanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment reversalRow on Reversal {\n  id state region city kind happenedOn estimatedKilograms lostKilograms owedKilograms dueOn revision\n  project { id titleZh titleEn number } subProject { id titleZh titleEn } owner { id name nameEn } moves { action\n      to by clause modality }\n}"): typeof import('./graphql').ReversalRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query reversalList($filter: ReversalFilter, $sort: [ReversalSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  reversals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...reversalRow } }\n}"): typeof import('./graphql').ReversalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query reversalOne($id: ID!) {\n  reversal(id: $id) { ...reversalRow policyOn words decision drawnKilograms debitedKilograms debits reporter { id name\n      nameEn } }\n}"): typeof import('./graphql').ReversalOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reportReversal($input: ReversalInput!) { reportReversal(input: $input) { id } }"): typeof import('./graphql').ReportReversalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmReversal($id: ID!, $lostKilograms: Kilograms!, $reasons: String!) { confirmReversal(id: $id,\n      lostKilograms: $lostKilograms, reasons: $reasons) { id } }"): typeof import('./graphql').ConfirmReversalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation dismissReversal($id: ID!, $reasons: String!) { dismissReversal(id: $id, reasons: $reasons) { id } }"): typeof import('./graphql').DismissReversalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation makeGoodReversal($id: ID!, $kilograms: Kilograms!) { makeGoodReversal(id: $id, kilograms: $kilograms) {\n      id } }"): typeof import('./graphql').MakeGoodReversalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query logHead { logHead { size root at signature quorum witnesses { name at counts } } publicKeys { use pem } }"): typeof import('./graphql').LogHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query logInclusion($entry: ID!) { logInclusion(entry: $entry) { index size content proof } }"): typeof import('./graphql').LogInclusionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query journalList($type: String, $person: ID, $action: String, $state: String,\n    $region: String, $from: Day, $until: Day, $take: Int! = 25, $after: String) {\n  journal(type: $type, person: $person, action: $action, state: $state, region: $region, from: $from, until: $until,\n      take: $take, after: $after) {\n    next items { id type record titleZh titleEn region action at organization person second role clause from to note } }\n}"): typeof import('./graphql').JournalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment blockRow on Block {\n  id serials account kilograms vintage speciality methodologyCode demonstration region mechanism first project\n      event holder { id name nameEn }\n}"): typeof import('./graphql').BlockRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query blockList($filter: BlockFilter, $sort: [BlockSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  blocks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...blockRow } }\n}"): typeof import('./graphql').BlockListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query blockOne($id: ID!) { block(id: $id) { ...blockRow policyOn batch { id first kilograms vintage issuance\n      issuedAt mechanism } } }"): typeof import('./graphql').BlockOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation handOverBlock($id: ID!, $kilograms: Kilograms!, $to: ID!, $note: String, $corrects: ID) {\n      handOverBlock(id: $id, kilograms: $kilograms, to: $to, note: $note, corrects: $corrects) { id } }"): typeof import('./graphql').HandOverBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation donateBlock($id: ID!, $kilograms: Kilograms!, $event: ID) { donateBlock(id: $id, kilograms: $kilograms,\n      event: $event) { id } }"): typeof import('./graphql').DonateBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation retireBlock($id: ID!, $kilograms: Kilograms!, $beneficiary: String, $organization: ID, $purpose:\n      Purpose!, $statement: String!) {\n  retireBlock(id: $id, kilograms: $kilograms, beneficiary: $beneficiary, organization: $organization, purpose: $purpose,\n      statement: $statement) { id }\n}"): typeof import('./graphql').RetireBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation cancelBlock($id: ID!, $kilograms: Kilograms!) { cancelBlock(id: $id, kilograms: $kilograms) { id } }"): typeof import('./graphql').CancelBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment transferRow on Transfer {\n  id kind at corrects serials kilograms clause event beneficiary beneficiaryConfirmed purpose statement region project block mechanism\n      giver { id name nameEn } taker { id name nameEn }\n}"): typeof import('./graphql').TransferRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query transferList($filter: TransferFilter, $sort: [TransferSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  transfers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...transferRow } }\n}"): typeof import('./graphql').TransferListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query serialTrace($serial: String!) { serialTrace(serial: $serial) { account transfers { ...transferRow } } }"): typeof import('./graphql').SerialTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query transferOne($id: ID!) { transfer(id: $id) { ...transferRow } }"): typeof import('./graphql').TransferOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment handoverRow on Handover {\n  id state block { id serials } serials kilograms region note corrects dueOn at giver { id name nameEn } taker { id\n      name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').HandoverRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query handoverList($filter: HandoverFilter, $sort: [HandoverSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  handovers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...handoverRow } }\n}"): typeof import('./graphql').HandoverListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query handoverOne($id: ID!) { handover(id: $id) { ...handoverRow policyOn } }"): typeof import('./graphql').HandoverOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptHandover($id: ID!) { acceptHandover(id: $id) { id } }"): typeof import('./graphql').AcceptHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseHandover($id: ID!, $reason: String!) { refuseHandover(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawHandover($id: ID!) { withdrawHandover(id: $id) { id } }"): typeof import('./graphql').WithdrawHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment beneficiaryConsentRow on BeneficiaryConsent {\n  id state serials kilograms purpose statement region at dueOn transfer { id } holder { id name nameEn } beneficiary {\n      id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').BeneficiaryConsentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query beneficiaryConsentList($filter: BeneficiaryConsentFilter, $sort: [BeneficiaryConsentSort!]! = [],\n      $take: Int! = 25, $skip: Int! = 0, $after: String) {\n  beneficiaryConsents(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...beneficiaryConsentRow } }\n}"): typeof import('./graphql').BeneficiaryConsentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query beneficiaryConsentOne($id: ID!) { beneficiaryConsent(id: $id) { ...beneficiaryConsentRow } }"): typeof import('./graphql').BeneficiaryConsentOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation consentBeneficiaryConsent($id: ID!) { consentBeneficiaryConsent(id: $id) { id } }"): typeof import('./graphql').ConsentBeneficiaryConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declineBeneficiaryConsent($id: ID!, $reason: String!) {\n  declineBeneficiaryConsent(id: $id, reason: $reason) { id }\n}"): typeof import('./graphql').DeclineBeneficiaryConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment offerRow on Offer {\n  id state kind kilograms remaining priceFen at region event speciality vintage mechanism seller { id name nameEn }\n      block { id serials ofProject { id titleZh titleEn number } }\n    moves { action to by clause modality }\n}"): typeof import('./graphql').OfferRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query offerList($filter: OfferFilter, $sort: [OfferSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  offers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...offerRow } }\n}"): typeof import('./graphql').OfferListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query offerOne($id: ID!) { offer(id: $id) { ...offerRow policyOn forSale } }"): typeof import('./graphql').OfferOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation offerBlock($input: OfferInput!) { offerBlock(input: $input) { id } }"): typeof import('./graphql').OfferBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawOffer($id: ID!) { withdrawOffer(id: $id) { id } }"): typeof import('./graphql').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment tradeRow on Trade {\n  id state mechanism speciality vintage kilograms priceFen region at confirmedOn dueOn serials offer { id } seller\n      { id name nameEn } buyer { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').TradeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query tradeList($filter: TradeFilter, $sort: [TradeSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  trades(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...tradeRow } }\n}"): typeof import('./graphql').TradeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query tradeOne($id: ID!) { trade(id: $id) { ...tradeRow policyOn } }"): typeof import('./graphql').TradeOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation orderTrade($offer: ID!, $kilograms: Kilograms!) { orderTrade(offer: $offer, kilograms: $kilograms) { id\n      } }"): typeof import('./graphql').OrderTradeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmTrade($id: ID!) { confirmTrade(id: $id) { id } }"): typeof import('./graphql').ConfirmTradeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declineTrade($id: ID!, $reason: String!) { declineTrade(id: $id, reason: $reason) { id } }"): typeof import('./graphql').DeclineTradeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawTrade($id: ID!) { withdrawTrade(id: $id) { id } }"): typeof import('./graphql').WithdrawTradeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment methodologyRow on Methodology {\n  id code number version titleZh titleEn state region kind speciality demonstration round filedOn dueOn revision\n      applicant { id name nameEn } moves { action to\n    by clause modality }\n}"): typeof import('./graphql').MethodologyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query methodologyList($filter: MethodologyFilter, $sort: [MethodologySort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  methodologies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...methodologyRow } }\n}"): typeof import('./graphql').MethodologyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query methodologyOne($id: ID!) {\n  methodology(id: $id) {\n    ...methodologyRow policyOn jointModality jointOn jointDepartment { id name nameEn } document documentHash\n        noticeBeganOn noticeEndsOn panel tally successor { id titleZh titleEn number }\n    authors convenedOn draw { id state source sourceKind sourceDueAt dueOn revealedAt } leftOut\n    opinions { id round verdict text conditions at expert { id name } }\n    seats { id round position label state recusedReason spokenAt dueOn expert { id name } organization { id name }\n        moves { action to by clause modality } }\n    minutes { id round outcome hash at content }\n    revisions { id ordinal at hash titleZh titleEn authors }\n    supersededOn previous { id titleZh titleEn number }\n    subProjects { id project { id titleZh titleEn state number } }\n  }\n}"): typeof import('./graphql').MethodologyOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query checkMethodologyDocument($document: Json!) {\n  checkMethodologyDocument(document: $document) {\n    documentHash unverified findings { place equation reason messageZh messageEn } equations { symbol uses formula }\n    examples { nameZh nameEn source holds kilograms uncertainty steps { id symbol substituted value unit } }\n  }\n}"): typeof import('./graphql').CheckMethodologyDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query evaluateMethodology($id: ID!, $inputs: Json!) {\n  evaluateMethodology(id: $id, inputs: $inputs) { documentHash inputsHash kilograms uncertainty steps { id symbol\n      substituted value unit } }\n}"): typeof import('./graphql').EvaluateMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftMethodology($region: String!, $input: MethodologyInput!) { draftMethodology(region: $region,\n      input: $input) { id } }"): typeof import('./graphql').DraftMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editMethodology($id: ID!, $revision: Int!, $input: MethodologyInput!) { editMethodology(id: $id,\n      revision: $revision, input: $input) { id } }"): typeof import('./graphql').EditMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation submitMethodology($id: ID!, $revision: Int) { submitMethodology(id: $id, revision: $revision) { id } }"): typeof import('./graphql').SubmitMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawMethodology($id: ID!) { withdrawMethodology(id: $id) { id } }"): typeof import('./graphql').WithdrawMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptMethodology($id: ID!) { acceptMethodology(id: $id) { id } }"): typeof import('./graphql').AcceptMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation returnMethodology($id: ID!, $reason: String!) { returnMethodology(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReturnMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation closeMethodology($id: ID!) { closeMethodology(id: $id) { id } }"): typeof import('./graphql').CloseMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation publiciseMethodology($id: ID!) { publiciseMethodology(id: $id) { id } }"): typeof import('./graphql').PubliciseMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation joinMethodology($id: ID!) { joinMethodology(id: $id) { id } }"): typeof import('./graphql').JoinMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation fileMethodology($id: ID!, $demonstration: Boolean!) { fileMethodology(id: $id, demonstration:\n      $demonstration) { id } }"): typeof import('./graphql').FileMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation rejectMethodology($id: ID!, $reason: String!) { rejectMethodology(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RejectMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation supersedeMethodology($id: ID!, $successor: ID!, $on: Day) { supersedeMethodology(id: $id, successor:\n      $successor, on: $on) { id } }"): typeof import('./graphql').SupersedeMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reviseMethodology($id: ID!) { reviseMethodology(id: $id) { id } }"): typeof import('./graphql').ReviseMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query revisionDocument($id: ID!) { methodologyRevision(id: $id) { id ordinal document } }"): typeof import('./graphql').RevisionDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation revokeMethodology($id: ID!, $reason: String!) { revokeMethodology(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RevokeMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation giveOpinion($methodology: ID!, $verdict: Verdict!, $text: String!, $conditions: String) {\n    giveOpinion(methodology: $methodology, verdict: $verdict, text: $text, conditions: $conditions) { id }\n  }"): typeof import('./graphql').GiveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation announcePanel($methodology: ID!, $input: PanelDrawInput!) { announcePanel(methodology: $methodology,\n      input: $input) { id } }"): typeof import('./graphql').AnnouncePanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation conveneMethodology($id: ID!, $value: String!, $secret: String!) { conveneMethodology(id: $id, value:\n      $value, secret: $secret) { id } }"): typeof import('./graphql').ConveneMethodologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation recusePanelSeat($id: ID!, $reason: String!) { recusePanelSeat(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RecusePanelSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment panelSeatRow on PanelSeat { id round state dueOn spokenAt region methodology { id code titleZh titleEn\n      state } moves { action to by clause modality } }"): typeof import('./graphql').PanelSeatRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query panelSeatList($filter: PanelSeatFilter, $sort: [PanelSeatSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  panelSeats(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...panelSeatRow } }\n}"): typeof import('./graphql').PanelSeatListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query panelSeatOne($id: ID!) { panelSeat(id: $id) { ...panelSeatRow } }"): typeof import('./graphql').PanelSeatOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment committeeMemberRow on CommitteeMember { id number region specialities expertise since until policyOn\n      organization { id name nameEn } person { id name } }"): typeof import('./graphql').CommitteeMemberRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query committeeMemberList($filter: CommitteeMemberFilter, $sort: [CommitteeMemberSort!]! = [], $take:\n      Int! = 25, $skip: Int! = 0, $after: String) {\n  committeeMembers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...committeeMemberRow } }\n}"): typeof import('./graphql').CommitteeMemberListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query committeeMemberOne($id: ID!) { committeeMember(id: $id) { ...committeeMemberRow } }"): typeof import('./graphql').CommitteeMemberOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation seatCommitteeMember($region: String!, $person: ID!, $expertise: String!, $specialities: [Speciality!]!,\n      $until: Day) {\n    seatCommitteeMember(region: $region, person: $person, expertise: $expertise, specialities: $specialities,\n        until: $until) { id }\n  }"): typeof import('./graphql').SeatCommitteeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editCommitteeMember($id: ID!, $expertise: String!, $specialities: [Speciality!]!) {\n  editCommitteeMember(id: $id, expertise: $expertise, specialities: $specialities) { id }\n}"): typeof import('./graphql').EditCommitteeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation renewCommitteeMember($id: ID!, $until: Day!) { renewCommitteeMember(id: $id, until: $until) { id } }"): typeof import('./graphql').RenewCommitteeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endCommitteeMember($id: ID!, $until: Day!, $reason: String!) { endCommitteeMember(id: $id, until:\n      $until, reason: $reason) { id } }"): typeof import('./graphql').EndCommitteeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment allocationRow on Allocation {\n  id state kilograms tier share deviation clause why product serials source supply offer region dueOn retiredOn\n  event { id titleZh titleEn number } organiser { id name nameEn } seller { id name nameEn } moves { action to by\n      clause modality }\n}"): typeof import('./graphql').AllocationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query allocationList($filter: AllocationFilter, $sort: [AllocationSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  allocations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...allocationRow } }\n}"): typeof import('./graphql').AllocationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query allocationOne($id: ID!) { allocation(id: $id) { ...allocationRow policyOn run { id at proposed } } }"): typeof import('./graphql').AllocationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptAllocation($id: ID!) { acceptAllocation(id: $id) { id } }"): typeof import('./graphql').AcceptAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmAllocation($id: ID!) { confirmAllocation(id: $id) { id } }"): typeof import('./graphql').ConfirmAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation retireAllocation($id: ID!) { retireAllocation(id: $id) { id } }"): typeof import('./graphql').RetireAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declineAllocation($id: ID!, $reason: String!) { declineAllocation(id: $id, reason: $reason) { id } }"): typeof import('./graphql').DeclineAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment foreignUnitRow on ForeignUnit {\n  id state kind registry serialPrefix firstSerial tonnes usedTonnes remaining vintage province region donated\n      disputed cancelledOn dueOn holder { id name nameEn }\n    moves { action to by clause modality }\n}"): typeof import('./graphql').ForeignUnitRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query foreignUnitList($filter: ForeignUnitFilter, $sort: [ForeignUnitSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  foreignUnits(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...foreignUnitRow } }\n}"): typeof import('./graphql').ForeignUnitListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query foreignUnitOne($id: ID!) { foreignUnit(id: $id) { ...foreignUnitRow policyOn account proof event } }"): typeof import('./graphql').ForeignUnitOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declareForeignUnit($input: ForeignUnitInput!) { declareForeignUnit(input: $input) { id } }"): typeof import('./graphql').DeclareForeignUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation importForeignUnits($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {\n  importForeignUnits(input: $input, content: $content, dryRun: $dryRun) { registry entered refused left tonnes\n    columns { column title field } order { order isOpen row shownBy }\n    rows { row serial tonnes vintage cancelledOn beneficiary left field reason message details } skipped { what at } }\n}"): typeof import('./graphql').ImportForeignUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation checkForeignUnit($id: ID!, $distinct: String, $distinctFrom: String) { checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) { id } }"): typeof import('./graphql').CheckForeignUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseForeignUnit($id: ID!, $reason: String!) { refuseForeignUnit(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseForeignUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment admissionRow on Admission { id state region policyOn project { id titleZh titleEn number } moves {\n      action to by clause modality } }"): typeof import('./graphql').AdmissionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query admissionList($filter: AdmissionFilter, $sort: [AdmissionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  admissions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...admissionRow } }\n}"): typeof import('./graphql').AdmissionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query admissionOne($id: ID!) { admission(id: $id) { ...admissionRow } }"): typeof import('./graphql').AdmissionOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation admitProject($project: ID!) { admitProject(project: $project) { id } }"): typeof import('./graphql').AdmitProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation suspendAdmission($id: ID!, $reason: String!) { suspendAdmission(id: $id, reason: $reason) { id } }"): typeof import('./graphql').SuspendAdmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation resumeAdmission($id: ID!) { resumeAdmission(id: $id) { id } }"): typeof import('./graphql').ResumeAdmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query queueBoard($region: String!) {\n  queueBoard(region: $region) {\n    tiers { tier labelZh labelEn clause kilograms supplies }\n    events { event number titleZh kilograms participantsKilograms dueOn }\n    matches { event share tier kilograms product why clause }\n    passedOver { reason count example }\n  }\n}"): typeof import('./graphql').QueueBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation runQueue($region: String!) { runQueue(region: $region) { id proposed kilograms left } }"): typeof import('./graphql').RunQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment commitmentRow on Commitment {\n  id state kilograms validatedKilograms exclusive filedBy validatedBy validatedOn dueOn region event { id titleZh\n      titleEn number } project { id titleZh titleEn number }\n    owner { id name nameEn } organiser { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').CommitmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query commitmentList($filter: CommitmentFilter, $sort: [CommitmentSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  commitments(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...commitmentRow } }\n}"): typeof import('./graphql').CommitmentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query commitmentOne($id: ID!) { commitment(id: $id) { ...commitmentRow policyOn elsewhere begunEarly newness statement validator {\n      id name nameEn } } }"): typeof import('./graphql').CommitmentOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation commitSink($input: CommitmentInput!) { commitSink(input: $input) { id } }"): typeof import('./graphql').CommitSinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptCommitment($id: ID!) { acceptCommitment(id: $id) { id } }"): typeof import('./graphql').AcceptCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declineCommitment($id: ID!, $reason: String!) { declineCommitment(id: $id, reason: $reason) { id } }"): typeof import('./graphql').DeclineCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawCommitment($id: ID!) { withdrawCommitment(id: $id) { id } }"): typeof import('./graphql').WithdrawCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation validateCommitment($id: ID!, $kilograms: Kilograms!, $statement: String!, $newness:\n      String) {\n  validateCommitment(id: $id, kilograms: $kilograms, statement: $statement, newness: $newness) { id }\n}"): typeof import('./graphql').ValidateCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query explainQueue($event: ID!, $take: Int! = 50, $skip: Int! = 0) {\n  explainQueue(event: $event, take: $take, skip: $skip) { total items { supply source product vintage tier clause\n      verdict kilograms offered } }\n}"): typeof import('./graphql').ExplainQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment checkPlanRow on CheckPlan { id state purpose region policyOn dueOn draw { id state sampleSize\n      sourceDueAt source sourceKind } moves { action to by clause\n    modality } }"): typeof import('./graphql').CheckPlanRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query checkPlanList($filter: CheckPlanFilter, $sort: [CheckPlanSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  checkPlans(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...checkPlanRow } }\n}"): typeof import('./graphql').CheckPlanListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query checkPlanOne($id: ID!) {\n  checkPlan(id: $id) { ...checkPlanRow bodiesDraw { id state purpose } spotChecks { id state conforms decision\n      event { id titleZh titleEn } certificate {\n    id number } body { id name } } }\n}"): typeof import('./graphql').CheckPlanOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation announceCheckPlan($input: CheckPlanInput!) { announceCheckPlan(input: $input) { id } }"): typeof import('./graphql').AnnounceCheckPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation revealCheckPlan($id: ID!, $secret: String!, $value: String!) { revealCheckPlan(id: $id, secret:\n      $secret, value: $value) { id } }"): typeof import('./graphql').RevealCheckPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment spotCheckRow on SpotCheck {\n  id state region conforms decision dueOn hearingUntil publishedOn position event { id titleZh titleEn number }\n      certificate { id number state } organiser {\n    id name nameEn } body { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').SpotCheckRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query spotCheckList($filter: SpotCheckFilter, $sort: [SpotCheckSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  spotChecks(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...spotCheckRow } }\n}"): typeof import('./graphql').SpotCheckListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query spotCheckOne($id: ID!) { spotCheck(id: $id) { ...spotCheckRow moves { second { otherOffice isThere turnTo\n      waits } } policyOn report notice hearing reasons plan\n      { id purpose } draw { id purpose } } }"): typeof import('./graphql').SpotCheckOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation assignSpotCheck($id: ID!) { assignSpotCheck(id: $id) { id } }"): typeof import('./graphql').AssignSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation inspectSpotCheck($id: ID!, $conforms: Boolean!, $report: String!) { inspectSpotCheck(id: $id, conforms:\n      $conforms, report: $report) { id } }"): typeof import('./graphql').InspectSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation notifySpotCheck($id: ID!, $ground: String!) { notifySpotCheck(id: $id, ground: $ground) { id } }"): typeof import('./graphql').NotifySpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation hearSpotCheck($id: ID!, $statement: String!) { hearSpotCheck(id: $id, statement: $statement) { id } }"): typeof import('./graphql').HearSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation decideSpotCheck($id: ID!, $decision: CheckDecision!, $reasons: String!) { decideSpotCheck(id: $id,\n      decision: $decision, reasons: $reasons) { id\n    } }"): typeof import('./graphql').DecideSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation publishSpotCheck($id: ID!) { publishSpotCheck(id: $id) { id } }"): typeof import('./graphql').PublishSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment paperRow on Paper {\n  id state number template titleZh titleEn subjectType subjectId region issuedOn receivedAt dueOn\n  issuer { id name nameEn } recipient { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').PaperRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query paperList($filter: PaperFilter, $sort: [PaperSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  papers(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...paperRow } }\n}"): typeof import('./graphql').PaperListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query paperOne($id: ID!) {\n  paper(id: $id) { ...paperRow policyOn open contentHash docxHash pdfHash xlsxHash voidReason copyTo { id name\n      nameEn } receivedBy { id name } }\n}"): typeof import('./graphql').PaperOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query papersOf($type: String!, $id: String!) {\n  papers(filter: { subjectType: { eq: $type }, subjectId: { eq: $id } }, sort: [{ by: issuedOn, descending: false\n      }], take: 200) { items { ...paperRow } }\n}"): typeof import('./graphql').PapersOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query minutesSubject($id: ID!) { reviewMinutes(id: $id) { id round methodology { id } } }"): typeof import('./graphql').MinutesSubjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation issueEventPaper($event: ID!, $template: EventPaper!) { issueEventPaper(event: $event, template:\n      $template) { id } }"): typeof import('./graphql').IssueEventPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acknowledgePaper($id: ID!) { acknowledgePaper(id: $id) { id } }"): typeof import('./graphql').AcknowledgePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation voidPaper($id: ID!, $reason: String!) { voidPaper(id: $id, reason: $reason) { id } }"): typeof import('./graphql').VoidPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment meFields on Me { id name email organization { id name nameEn uscc region city } secondFactorDue parties { kind region } }"): typeof import('./graphql').MeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query me { me { ...meFields } }"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation signIn($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code:\n      $code) { ...meFields } }"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation signOut { signOut }"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query policyInForce($region: String!, $day: Day!) { policy(region: $region, day: $day) }"): typeof import('./graphql').PolicyInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query historyOf($type: String!, $id: ID!) { history(type: $type, id: $id) { id action organization person second role at\n      clause from to note } }"): typeof import('./graphql').HistoryOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query filesOf($type: String!, $id: ID!) { attachments(type: $type, id: $id) { id name mediaType bytes kind\n      sha256 at organization publicSince copyOf } }"): typeof import('./graphql').FilesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation removeFile($id: ID!, $reason: String!) { removeAttachment(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RemoveFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query policyRegions($day: Day!) { policyRegions(day: $day) }"): typeof import('./graphql').PolicyRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment holidayNoticeRow on HolidayNotice {\n  id state year number region moved revision moves { action to by clause modality }\n}"): typeof import('./graphql').HolidayNoticeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query holidayNoticeList($filter: HolidayNoticeFilter, $sort: [HolidayNoticeSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  holidayNotices(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...holidayNoticeRow } }\n}"): typeof import('./graphql').HolidayNoticeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query holidayNoticeOne($id: ID!) { holidayNotice(id: $id) { ...holidayNoticeRow policyOn off worked reason } }"): typeof import('./graphql').HolidayNoticeOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query holidayYears { holidayNotices(filter: { state: { eq: inForce } }, take: 50) { items { year number off\n      worked } } }"): typeof import('./graphql').HolidayYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation proposeHolidayNotice($input: HolidayNoticeInput!) { proposeHolidayNotice(input: $input) { id } }"): typeof import('./graphql').ProposeHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmHolidayNotice($id: ID!) { confirmHolidayNotice(id: $id) { id } }"): typeof import('./graphql').ConfirmHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawHolidayNotice($id: ID!, $reason: String!) { withdrawHolidayNotice(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query setUp($region: String!) { setUp(region: $region) { region\n  steps { topic standing count least on } faring { part says }\n  seats { act competence city parties clause modality status workingDays filled standing people organizations cities\n    waiting } } }"): typeof import('./graphql').SetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment projectRow on Project {\n  id number titleZh titleEn state region city speciality areaSquareMetres type creditingFrom creditingTo\n      expectedKilograms filedOn broughtFrom dueOn revision\n  owner { id name nameEn } subProjects { id titleZh titleEn methodology { id titleZh titleEn number code } } moves\n      { action to by clause modality }\n}"): typeof import('./graphql').ProjectRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query projectList($filter: ProjectFilter, $sort: [ProjectSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  projects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...projectRow } }\n}"): typeof import('./graphql').ProjectListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query projectOne($id: ID!) {\n  project(id: $id) { ...projectRow policyOn hectaresDeclared tenure outline boundaryFile boundaryNote boundaryRemarks\n      accountedSquareMetres citySeat { kilometres nearest nearestKilometres } validation\n      checkedAgainst { name nameEn as reason clause }\n      startedOn mandate mandateFrom mandateTo shares poorArea shield elsewhere\n    declarations noticeBeganOn noticeEndsOn materialAsked materialAskedBy developer { id name nameEn } validator {\n        id name nameEn } }\n}"): typeof import('./graphql').ProjectOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query projectGround($region: String!, $city: String!) {\n  projects(filter: { region: { eq: $region }, city: { eq: $city }, state: { in: [submitted, complete, validated,\n      publicNotice, filed, suspended] } }, take: 60) { total\n    items { id titleZh titleEn outline } }\n}"): typeof import('./graphql').ProjectGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftProject($input: ProjectInput!) { draftProject(input: $input) { id } }"): typeof import('./graphql').DraftProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation submitProject($id: ID!, $revision: Int) { submitProject(id: $id, revision: $revision) { id } }"): typeof import('./graphql').SubmitProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation informProject($id: ID!) { informProject(id: $id) { id } }"): typeof import('./graphql').InformProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptProject($id: ID!) { acceptProject(id: $id) { id } }"): typeof import('./graphql').AcceptProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation returnProject($id: ID!, $reason: String!) { returnProject(id: $id, reason: $reason) { id } }"): typeof import('./graphql').ReturnProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation validateProject($id: ID!, $statement: String!) { validateProject(id: $id, statement: $statement) { id } }"): typeof import('./graphql').ValidateProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation fileProject($id: ID!) { fileProject(id: $id) { id } }"): typeof import('./graphql').FileProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseProject($id: ID!, $reason: String!) { refuseProject(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation suspendProject($id: ID!, $reason: String!) { suspendProject(id: $id, reason: $reason) { id } }"): typeof import('./graphql').SuspendProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation resumeProject($id: ID!) { resumeProject(id: $id) { id } }"): typeof import('./graphql').ResumeProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawProject($id: ID!, $reason: String!) { withdrawProject(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query subProjectList($filter: SubProjectFilter, $sort: [SubProjectSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  subProjects(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { id titleZh titleEn project {\n      id titleZh titleEn } methodology { id titleZh titleEn } } }\n}"): typeof import('./graphql').SubProjectListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation recallProject($id: ID!) { recallProject(id: $id) { id } }"): typeof import('./graphql').RecallProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation publiciseProject($id: ID!) { publiciseProject(id: $id) { id } }"): typeof import('./graphql').PubliciseProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation askMaterial($id: ID!, $what: String!, $until: Day!) { askMaterial(id: $id, what: $what, until: $until)\n      { id } }"): typeof import('./graphql').AskMaterialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation giveMaterial($id: ID!, $answer: String!) { giveMaterial(id: $id, answer: $answer) { id } }"): typeof import('./graphql').GiveMaterialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation consultProject($id: ID!, $question: String!) { consultProject(id: $id, question: $question) { id } }"): typeof import('./graphql').ConsultProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment consultationRow on Consultation {\n  id state region city askedOn answeredOn dueOn project { id titleZh titleEn number } moves { action to by clause\n      modality }\n}"): typeof import('./graphql').ConsultationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query consultationList($filter: ConsultationFilter, $sort: [ConsultationSort!]! = [], $take: Int! = 25,\n      $skip: Int! = 0, $after: String) {\n  consultations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...consultationRow } }\n}"): typeof import('./graphql').ConsultationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query consultationOne($id: ID!) { consultation(id: $id) { ...consultationRow question agrees opinion } }"): typeof import('./graphql').ConsultationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation answerConsultation($id: ID!, $agrees: Boolean!, $opinion: String!) { answerConsultation(id: $id,\n      agrees: $agrees, opinion: $opinion) { id } }"): typeof import('./graphql').AnswerConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query registration($id: ID!) {\n  project(id: $id) { id revision titleZh titleEn region city policyOn speciality type mandate mandateFrom mandateTo\n      shares poorArea shield outline positions boundaryFile boundaryNote boundaryRemarks accountedSquareMetres\n      citySeat { kilometres nearest nearestKilometres }\n      hectaresDeclared areaSquareMetres tenure\n      startedOn\n    creditingFrom creditingTo elsewhere declarations expectedKilograms owner { id name nameEn } developer { id name\n        nameEn } validator { id name nameEn }\n    subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms methodology { id titleZh\n        titleEn document } } }\n  registrationProblems(id: $id) { step field reason message clause details }\n}"): typeof import('./graphql').RegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query examination($id: ID!) {\n  project(id: $id) { id subProjects { id ordinal titleZh titleEn exAnte estimated conditions expectedKilograms\n      methodology { id titleZh titleEn document } } }\n}"): typeof import('./graphql').ExaminationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation saveProject($id: ID!, $revision: Int!, $input: ProjectInput!) { editProject(id: $id, revision:\n      $revision, input: $input) { id revision } }"): typeof import('./graphql').SaveProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation importProjects($region: String!, $source: String!, $content: String!, $dryRun: Boolean!) {\n  importProjects(region: $region, source: $source, content: $content, dryRun: $dryRun) { entered refused rows { row\n      titleZh number areaSquareMetres field reason message details } skipped { what at } }\n}"): typeof import('./graphql').ImportProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation surveyProject($id: ID!, $boundary: Json!) { surveyProject(id: $id, boundary: $boundary) { id } }"): typeof import('./graphql').SurveyProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment promotionRow on Promotion {\n  id state kind titleZh titleEn region cities specialities validFrom validUntil everyMonths pushOn revision poster\n      { id name nameEn } moves { action to by clause modality }\n}"): typeof import('./graphql').PromotionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query promotionList($filter: PromotionFilter, $sort: [PromotionSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  promotions(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...promotionRow } }\n}"): typeof import('./graphql').PromotionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query promotionOne($id: ID!) { promotion(id: $id) { ...promotionRow policyOn text source link contact } }"): typeof import('./graphql').PromotionOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query promotionFigures($promotion: ID!) { promotionFigures(promotion: $promotion) { reached seen interested\n      notInterested } }"): typeof import('./graphql').PromotionFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation draftPromotion($input: PromotionInput!) { draftPromotion(input: $input) { id } }"): typeof import('./graphql').DraftPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation editPromotion($id: ID!, $revision: Int!, $input: PromotionInput!) { editPromotion(id: $id, revision:\n      $revision, input: $input) { id } }"): typeof import('./graphql').EditPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation publishPromotion($id: ID!) { publishPromotion(id: $id) { id } }"): typeof import('./graphql').PublishPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endPromotion($id: ID!) { endPromotion(id: $id) { id } }"): typeof import('./graphql').EndPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawPromotion($id: ID!, $reason: String!) { withdrawPromotion(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment pushRow on Push {\n  id state titleZh titleEn region pushedOn times seenOn dueOn owner { id name nameEn } project { id titleZh titleEn\n      number } promotion { id titleZh titleEn kind } moves { action to by clause modality }\n}"): typeof import('./graphql').PushRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query pushList($filter: PushFilter, $sort: [PushSort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  pushes(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...pushRow } }\n}"): typeof import('./graphql').PushListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query pushOne($id: ID!) {\n  push(id: $id) { ...pushRow policyOn answer contact posterContact promotion { id titleZh titleEn kind text source\n      link validUntil } }\n}"): typeof import('./graphql').PushOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation seePush($id: ID!) { seePush(id: $id) { id } }"): typeof import('./graphql').SeePushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation acceptPush($id: ID!, $contact: String!, $answer: String) { acceptPush(id: $id, contact: $contact,\n      answer: $answer) { id } }"): typeof import('./graphql').AcceptPushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declinePush($id: ID!, $answer: String!) { declinePush(id: $id, answer: $answer) { id } }"): typeof import('./graphql').DeclinePushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment proposalRow on Proposal {\n  id state subjectType subjectId action titleZh titleEn region dueOn proposedAt office { id name nameEn }\n      proposedBy { id name } moves { action to by clause modality }\n}"): typeof import('./graphql').ProposalRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query proposalList($filter: ProposalFilter, $sort: [ProposalSort!]! = [], $take: Int! = 25, $skip:\n      Int! = 0, $after: String) {\n  proposals(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...proposalRow } }\n}"): typeof import('./graphql').ProposalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query proposalOne($id: ID!) { proposal(id: $id) { ...proposalRow input reason decidedAt decidedBy { id name } } }"): typeof import('./graphql').ProposalOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query waitingProposals($type: String!, $id: String!) {\n  proposals(filter: { subjectType: { eq: $type }, subjectId: { eq: $id }, state: { eq: proposed } }, take: 1) {\n    items { ...proposalRow input } }\n}"): typeof import('./graphql').WaitingProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation confirmProposal($id: ID!) { confirmProposal(id: $id) { id } }"): typeof import('./graphql').ConfirmProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseProposal($id: ID!, $reason: String!) { refuseProposal(id: $id, reason: $reason) { id } }"): typeof import('./graphql').RefuseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation withdrawProposal($id: ID!, $reason: String!) { withdrawProposal(id: $id, reason: $reason) { id } }"): typeof import('./graphql').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query found($q: String!, $han: Boolean!) {\n  people(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name organization { id name nameEn } } }\n  projects(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  projectsEn: projects(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  projectsNo: projects(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  events(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  eventsEn: events(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number } }\n  eventsNo: events(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  methodologies(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @include(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesEn: methodologies(filter: { titleEn: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  methodologiesNo: methodologies(filter: { code: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id titleZh titleEn number code } }\n  certificates(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id number event { id titleZh titleEn } } }\n  papers(filter: { titleZh: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) @include(if: $han) {\n    items { id titleZh titleEn number } }\n  papersNo: papers(filter: { number: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id titleZh titleEn number } }\n  organizations(filter: { name: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4) {\n    items { id name nameEn uscc } }\n  organizationsNo: organizations(filter: { uscc: { contains: $q } }, sort: [{ by: id, descending: true }], take: 4)\n    @skip(if: $han) { items { id name nameEn uscc } }\n}"): typeof import('./graphql').FoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query foundRun($filter: BlockFilter!) {\n  blocks(filter: $filter, sort: [{ by: first, descending: true }], take: 1) { items { id serials first kilograms } }\n}"): typeof import('./graphql').FoundRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment bodyRow on Body {\n  id state kinds region policyOn certifiedOn dueOn statement organization { id name nameEn uscc } moves { action to\n      by clause modality }\n}"): typeof import('./graphql').BodyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query bodyList($filter: BodyFilter, $sort: [BodySort!]! = [], $take: Int! = 25, $skip: Int! = 0,\n      $after: String) {\n  bodies(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...bodyRow } }\n}"): typeof import('./graphql').BodyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query bodyOne($id: ID!) { body(id: $id) { ...bodyRow } }"): typeof import('./graphql').BodyOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation applyBody($region: String!, $kinds: [String!]!, $statement: String!) { applyBody(region: $region,\n      kinds: $kinds, statement: $statement) { id } }"): typeof import('./graphql').ApplyBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation certifyBody($id: ID!) { certifyBody(id: $id) { ...bodyRow } }"): typeof import('./graphql').CertifyBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation refuseBody($id: ID!, $reason: String!) { refuseBody(id: $id, reason: $reason) { ...bodyRow } }"): typeof import('./graphql').RefuseBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation suspendBody($id: ID!, $reason: String!) { suspendBody(id: $id, reason: $reason) { ...bodyRow } }"): typeof import('./graphql').SuspendBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation reinstateBody($id: ID!, $reason: String!) { reinstateBody(id: $id, reason: $reason) { ...bodyRow } }"): typeof import('./graphql').ReinstateBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment relationRow on Relation { id kind since until detail declaredAt person { id name } organization { id\n      name nameEn } }"): typeof import('./graphql').RelationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query relationList($filter: RelationFilter, $sort: [RelationSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  relations(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...relationRow } }\n}"): typeof import('./graphql').RelationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query relationOne($id: ID!) { relation(id: $id) { ...relationRow } }"): typeof import('./graphql').RelationOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query relationsOf($person: String!) {\n  relations(filter: { person: { eq: $person } }, sort: [{ by: since, descending: true }], take: 200) { items {\n      ...relationRow } }\n}"): typeof import('./graphql').RelationsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation recordRelation($person: ID!, $kind: RelationKind!, $organization: ID!, $since: Day!, $detail:\n      String!) {\n  recordRelation(person: $person, kind: $kind, organization: $organization, since: $since, detail: $detail) { id }\n}"): typeof import('./graphql').RecordRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation declareRelation($kind: RelationKind!, $organization: ID!, $since: Day!, $until: Day, $detail:\n      String) {\n  declareRelation(kind: $kind, organization: $organization, since: $since, until: $until, detail: $detail) { id }\n}"): typeof import('./graphql').DeclareRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endRelation($id: ID!, $until: Day!) { endRelation(id: $id, until: $until) { ...relationRow } }"): typeof import('./graphql').EndRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment contractRow on Contract { id kind state since until regions recordedAt subjectType subjectId client { id\n      name nameEn } provider { id name nameEn } moves { action to by clause modality } }"): typeof import('./graphql').ContractRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query contractList($filter: ContractFilter, $sort: [ContractSort!]! = [], $take: Int! = 25, $skip: Int!\n      = 0, $after: String) {\n  contracts(filter: $filter, sort: $sort, take: $take, skip: $skip, after: $after) {\n    total next lookedThrough items { ...contractRow } }\n}"): typeof import('./graphql').ContractListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query contractOne($id: ID!) { contract(id: $id) { ...contractRow } }"): typeof import('./graphql').ContractOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation recordContract($provider: ID!, $client: ID!, $kind: ContractKind!, $since: Day!, $subjectType:\n      String, $subjectId: ID) {\n  recordContract(provider: $provider, client: $client, kind: $kind, since: $since, subjectType: $subjectType,\n      subjectId: $subjectId) { id }\n}"): typeof import('./graphql').RecordContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation contestContract($id: ID!, $reason: String!) { contestContract(id: $id, reason: $reason) { ...contractRow } }"): typeof import('./graphql').ContestContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation endContract($id: ID!, $until: Day!) { endContract(id: $id, until: $until) { ...contractRow } }"): typeof import('./graphql').EndContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation upholdContract($id: ID!, $reason: String!) { upholdContract(id: $id, reason: $reason) { ...contractRow } }"): typeof import('./graphql').UpholdContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation releaseContract($id: ID!, $reason: String!) { releaseContract(id: $id, reason: $reason) { ...contractRow } }"): typeof import('./graphql').ReleaseContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation annulContract($id: ID!, $reason: String!) { annulContract(id: $id, reason: $reason) { ...contractRow } }"): typeof import('./graphql').AnnulContractDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
