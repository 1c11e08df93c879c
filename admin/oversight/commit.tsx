import { bodiesSecretOf } from "../../shared/oversight/oversight.ts";
import { Commit, type Secrets } from "../draw/commit.tsx";

const secrets: Secrets = { commitment: (secret) => secret, bodiesCommitment: bodiesSecretOf };
/** One secret for both draws of a spot check: that of the certificates, and that of the bodies. */
export const CommitBoth = () => <Commit of={secrets} />;
