import type { OfferAction, OfferKind, OfferState } from "../../shared/market/market.ts";
import type { TradeAction, TradeState } from "../../shared/market/trade.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Offer.empty": ["暂无供给", "No offers yet"],
  "Offer.kind": ["方式", "Type"],
  "Offer.block": ["减排量", "Credits"],
  "Offer.block.project": ["项目", "Project"],
  "Offer.vintage": ["年份", "Vintage"],
  "Offer.speciality": ["类型", "Type of credits"],
  "Offer.mechanism": ["机制", "Mechanism"],
  "Offer.kilograms": ["数量", "Quantity"],
  "Offer.remaining": ["未分配", "Not allocated"],
  "Offer.priceFen": ["价格", "Price"],
  "Offer.priceFen.help": [
    "元/吨，至多两位小数。平台不经手资金，由双方自行结算。",
    "Yuan per tonne, at most two decimals. The platform handles no money; the two sides settle between themselves.",
  ],
  "Offer.event": ["指定活动", "Earmarked for event"],
  "Offer.event.help": ["不填即供队列中的任何活动使用。", "If left empty, any event in the queue can use it."],
  "Offer.seller": ["提供方", "Supplier"],
  "Offer.at": ["提供时间", "Offered"],
  "Offer.group.offer": ["供给", "Offer"],
  "Offer.part.offer": ["供给", "Offer"],
  "Offer.view.open": ["可用", "Open"],
  "Offer.view.donation": ["捐赠", "Donations"],
  "offer.product": ["{project} {vintage}年", "{project} {vintage}"],
  "offer.hidden": ["不公开", "Not public"],
  "Offer.state.open": ["可用", "Open"],
  "Offer.state.withdrawn": ["已撤回", "Withdrawn"],
  "Offer.state.exhausted": ["已用尽", "Exhausted"],
  "Offer.action.offer": ["出让或捐赠", "Sell or donate credits"],
  "Offer.action.offer.help": [
    "放入抵消队列，按规则的优先顺序匹配给活动；组织者接受后须由您确认。",
    "Placed in the offset queue and matched to events in the order of priority set by the rules; after an organiser accepts, you confirm.",
  ],
  "Offer.action.withdraw": ["撤回", "Withdraw"],
  "Offer.action.order": ["购买", "Buy"],
  "Offer.action.order.help": [
    "按所列价格下单，可买其中一部分；减排量为您保留，卖方确认收款后归您。平台不经手资金。",
    "Order all or part at the listed price. The credits are reserved for you and become yours once the seller confirms payment. The platform handles no money.",
  ],
  "Offer.trading": ["交易", "Trade"],
  "Offer.action.exhaust": ["已用尽", "Exhausted"],
  "trading.none": [
    "本省未开放持有者之间的交易（国发〔2011〕38号限制交易场所）；供给只用于抵消队列。",
    "This province has not opened trading between holders (State Council document Guofa [2011] No. 38 restricts trading venues); offers are used only for the offset queue.",
  ],
  "trading.exchange": [
    "本省的交易在“{venue}”进行，本平台不接受双方订单。",
    "Credits of this province are traded on {venue}; this platform takes no bilateral orders.",
  ],
  "trading.bilateral": [
    "本省允许持有者之间在本平台交易。",
    "This province allows holders to trade with each other on this platform.",
  ],
  "offerKind.listing": ["出让", "Sale"],
  "offerKind.donation": ["捐赠", "Donation"],

  "Trade.empty": ["暂无交易", "No trades yet"],
  "Trade.speciality": ["类型", "Type of credits"],
  "Trade.vintage": ["年份", "Vintage"],
  "Trade.mechanism": ["机制", "Mechanism"],
  "Trade.kilograms": ["数量", "Quantity"],
  "Trade.priceFen": ["价格", "Price"],
  "Trade.seller": ["卖方", "Seller"],
  "Trade.buyer": ["买方", "Buyer"],
  "Trade.serials": ["序列号", "Serial numbers"],
  "Trade.offer": ["供给", "Offer"],
  "Trade.at": ["下单时间", "Ordered"],
  "Trade.confirmedOn": ["成交日期", "Sold on"],
  "Trade.reason": ["理由", "Reason"],
  "Trade.group.trade": ["交易", "Trade"],
  "Trade.view.ordered": ["待确认", "Awaiting confirmation"],
  "Trade.view.prices": ["成交价格", "Prices paid"],
  "Trade.state.ordered": ["待卖方确认", "Awaiting the seller's confirmation"],
  "Trade.state.confirmed": ["已成交", "Sold"],
  "Trade.state.declined": ["卖方谢绝", "Declined by the seller"],
  "Trade.state.withdrawn": ["已撤回", "Withdrawn"],
  "Trade.state.lapsed": ["逾期退回", "Lapsed and returned"],
  "Trade.action.confirm": ["确认收款", "Confirm payment"],
  "Trade.action.confirm.help": [
    "确认后减排量归买方，价格与数量公开，双方不公开。",
    "The credits then belong to the buyer. Price and quantity are published; the two sides are not.",
  ],
  "Trade.action.decline": ["谢绝", "Decline"],
  "Trade.action.decline.help": [
    "写明理由；减排量按原条件重新供给。",
    "State the reason; the credits are offered again on the same terms.",
  ],
  "Trade.action.withdraw": ["撤回", "Withdraw"],
  "Trade.action.withdraw.help": [
    "卖方确认之前可以撤回；减排量按原条件重新供给。",
    "Possible until the seller confirms; the credits are then offered again on the same terms.",
  ],
  "Trade.action.lapse": ["逾期", "Lapse"],
} as const satisfies Words &
  Record<
    | `Offer.state.${OfferState}`
    | `Offer.action.${OfferAction}`
    | `offerKind.${OfferKind}`
    | `Trade.state.${TradeState}`
    | `Trade.action.${TradeAction}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}
