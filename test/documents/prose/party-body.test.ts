import { partyBody } from "../../../src/documents/prose/party-body";
import { ledger } from "../text-ledger";

const post = (position: string) => ledger("roster", { name: "甲一", position });

test.each([
  ["党组", [post("局长、党组书记")]],
  ["党委", [post("党委书记"), post("机关党委专职副书记")]],
  ["党组", [post("党组成员"), post("机关党委书记")]],
  ["党组", [ledger("meeting", { type: "局党组会", topic: "研究创建" })]],
  ["党委（党组）", [post("主任")]],
])("%s, as posts and meetings say", (word, ledgers) => expect(partyBody(ledgers)).toBe(word));
