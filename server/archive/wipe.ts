import { reclaim } from "../file/index.ts";
import { Paper } from "../paper/index.ts";
import type { Job } from "../platform/job/jobs.ts";

/** Removes the bytes of deleted files, but never those of a paper. @param folder that of the content store. */
export const wipe = (folder: string): Job => ({
  name: "wipe",
  everySeconds: 60,
  work: (context) =>
    reclaim(
      folder,
      context,
      async ({ em }, sha256) =>
        (await em.count(Paper, { $or: [{ docxHash: sha256 }, { pdfHash: sha256 }, { xlsxHash: sha256 }] })) > 0,
    ),
});
