import { archiveMessages } from "./archive/messages.ts";
import { caseMessages } from "./case/messages.ts";
import { confirmationMessages } from "./confirmation/messages.ts";
import { registerMessages } from "./confirmation/register.messages.ts";
import { disclosureMessages } from "./disclosure/messages.ts";
import { drawMessages } from "./draw/messages.ts";
import { inventoryMessages } from "./event/inventory.messages.ts";
import { eventMessages } from "./event/messages.ts";
import { factorMessages } from "./factor/messages.ts";
import { findingMessages } from "./finding/messages.ts";
import { homeMessages } from "./home/messages.ts";
import { identityMessages } from "./identity/messages.ts";
import { issuanceMessages } from "./issuance/messages.ts";
import { journalMessages } from "./journal/messages.ts";
import { ledgerMessages } from "./ledger/messages.ts";
import { marketMessages } from "./market/messages.ts";
import { editorMessages } from "./methodology/editor.messages.ts";
import { methodologyMessages } from "./methodology/messages.ts";
import { offsetMessages } from "./offset/messages.ts";
import { oversightMessages } from "./oversight/messages.ts";
import { paperMessages } from "./paper/messages.ts";
import { platformMessages } from "./platform/messages.ts";
import { projectMessages } from "./project/messages.ts";
import { promotionMessages } from "./promotion/messages.ts";
import { standingMessages } from "./standing/messages.ts";

/** All that the console says, in both languages. */
export const messages = {
  ...archiveMessages,
  ...caseMessages,
  ...confirmationMessages,
  ...disclosureMessages,
  ...drawMessages,
  ...eventMessages,
  ...factorMessages,
  ...findingMessages,
  ...homeMessages,
  ...identityMessages,
  ...inventoryMessages,
  ...issuanceMessages,
  ...journalMessages,
  ...ledgerMessages,
  ...marketMessages,
  ...methodologyMessages,
  ...offsetMessages,
  ...oversightMessages,
  ...paperMessages,
  ...platformMessages,
  ...projectMessages,
  ...promotionMessages,
  ...registerMessages,
  ...standingMessages,
  ...editorMessages,
} as const;
export type Key = keyof typeof messages;
