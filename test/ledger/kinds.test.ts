import { expect, test } from "vitest";
import { checkCertificate, readKeys, verify } from "../../docs/verify/verify.mjs";
import { publicPemOf, readCertificate } from "../../server/confirmation/index.ts";
import { Fault, verifyExport } from "../../server/ledger/index.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { certificateKey, formats } from "./forms.ts";
import { good, linesOf, type Fields } from "./sample.ts";

const lines = linesOf(good);
const odd: readonly unknown[] = [null, -1, 0.5, 1e20, true, "", "x", [], [null], {}, { a: 1 }];
/** The text of a line with another value in one field; names in their order, as `canonical` has them. */
const withValue = (line: string, name: string, value: unknown): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(JSON.parse(line) as Fields).map((one) => (one[0] === name ? [name, value] : one)),
    ),
  );

/** @throws whatever is not a verdict. */
async function verdicts(file: readonly string[]): Promise<readonly boolean[]> {
  const ours = await verifyExport(file).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof Fault)) throw error;
      return false;
    },
  );
  return [ours, (await verify(file))["valid"] as boolean];
}

test.each(lines.map((line, i) => [i + 1, Object.keys(JSON.parse(line) as Fields)] as const))(
  "line %i with a value of another kind in any of %j is refused by both verifiers",
  async (n, names) => {
    const line = lines[n - 1]!;
    for (const name of names)
      for (const value of odd) {
        const text = withValue(line, name, value);
        if (text === line) continue;
        expect(await verdicts(lines.with(n - 1, text)), text).toEqual([false, false]);
      }
  },
);

test("an export that names a key that signs nothing is refused by both", async () => {
  const x25519 = Buffer.concat([Buffer.from("302a300506032b656e032100", "hex"), Buffer.alloc(32, 9)]);
  const pem = `-----BEGIN PUBLIC KEY-----\n${x25519.toString("base64")}\n-----END PUBLIC KEY-----\n`;
  const text = withValue(lines[0]!, "logKey", pem);
  expect(await verdicts(lines.with(0, text))).toEqual([false, false]);
});

test("a certificate with half a surrogate pair in it is refused by both", () => {
  const text = formats["certificate"]!.good.replace("会展公司", "\\ud800");
  const keys = readKeys(formats["keys"]!.good);
  expect(() => checkCertificate(text, { keys })).toThrow("another format");
  expect(() => readCertificate(text, publicPemOf(certificateKey))).toThrow(Refusal);
});
