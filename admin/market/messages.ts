import type { OfferAction, OfferKind, OfferState } from "../../shared/market/market.ts";
import type { TradeAction, TradeState } from "../../shared/market/trade.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Offer.empty": ["还没有供给", "No offers yet"],
  "Offer.kind": ["方式", "Kind"],
  "Offer.block": ["减排量", "Credits"],
  "Offer.block.project": ["项目", "Project"],
  "Offer.vintage": ["年份", "Vintage"],
  "Offer.speciality": ["类型", "Kind"],
  "Offer.mechanism": ["机制", "Mechanism"],
  "Offer.kilograms": ["数量", "Offered"],
  "Offer.remaining": ["未分配", "Remaining"],
  "Offer.priceFen": ["价格", "Price"],
  "Offer.priceFen.help": [
    "元/吨，至多两位小数。平台不经手资金，由双方自行结算。",
    "Yuan a tonne, at most two decimals. The platform handles no money; the two sides settle.",
  ],
  "Offer.event": ["指定活动", "For this event alone"],
  "Offer.event.help": ["不填即供队列中的任何活动使用。", "Any event of the queue if left out."],
  "Offer.seller": ["提供方", "Offered by"],
  "Offer.at": ["提供时间", "Offered"],
  "Offer.group.offer": ["供给", "The offer"],
  "Offer.part.offer": ["供给", "The offer"],
  "Offer.view.open": ["可用", "Open"],
  "Offer.view.donation": ["捐赠", "Donations"],
  "offer.product": ["{project} {vintage}年", "{project} {vintage}"],
  "offer.hidden": ["不公开", "Not public"],
  "Offer.state.open": ["可用", "Open"],
  "Offer.state.withdrawn": ["已撤回", "Withdrawn"],
  "Offer.state.exhausted": ["已用尽", "Exhausted"],
  "Offer.action.offer": ["出让或捐赠", "Offer credits"],
  "Offer.action.offer.help": [
    "放入抵消队列，由规则的优先顺序匹配给活动；组织者接受后须由您确认。",
    "Into the offset queue, matched to events in the order of the rules; after the organiser accepts you confirm.",
  ],
  "Offer.action.withdraw": ["撤回", "Withdraw"],
  "Offer.action.order": ["购买", "Buy"],
  "Offer.action.order.help": [
    "按所列价格下单，可买其中一部分；减排量为您保留，卖方确认收款后归您。平台不经手资金。",
    "At the price that is listed, all or a part: held for you until the seller confirms that payment has come. The platform handles no money.",
  ],
  "Offer.trading": ["交易", "Trade"],
  "Offer.action.exhaust": ["已用尽", "Exhausted"],
  "trading.none": [
    "本省没有开放持有者之间的交易（国发〔2011〕38号限制交易场所）；供给只用于抵消队列。",
    "This region has opened no trade between holders (Guofa [2011] No. 38 of the State Council restricts its venues); what is offered is for the queue alone.",
  ],
  "trading.exchange": [
    "本省的交易在“{venue}”进行，本平台不接受双方订单。",
    "Credits of this region are traded on {venue}; orders between two are not taken here.",
  ],
  "trading.bilateral": ["本省允许持有者之间在本平台交易。", "This region lets holders trade here, two by two."],
  "offerKind.listing": ["出让", "Listing"],
  "offerKind.donation": ["捐赠", "Donation"],

  "Trade.empty": ["还没有交易", "No trades yet"],
  "Trade.speciality": ["类型", "Kind"],
  "Trade.vintage": ["年份", "Vintage"],
  "Trade.mechanism": ["机制", "Mechanism"],
  "Trade.kilograms": ["数量", "Amount"],
  "Trade.priceFen": ["价格", "Price"],
  "Trade.seller": ["卖方", "Seller"],
  "Trade.buyer": ["买方", "Buyer"],
  "Trade.serials": ["序列号", "Serial numbers"],
  "Trade.offer": ["供给", "Offer"],
  "Trade.at": ["下单时间", "Ordered"],
  "Trade.confirmedOn": ["成交日期", "Sold on"],
  "Trade.reason": ["理由", "Reason"],
  "Trade.group.trade": ["交易", "The trade"],
  "Trade.view.ordered": ["待确认", "To be confirmed"],
  "Trade.view.prices": ["成交价格", "Prices paid"],
  "Trade.state.ordered": ["待卖方确认", "Ordered"],
  "Trade.state.confirmed": ["已成交", "Sold"],
  "Trade.state.declined": ["卖方谢绝", "Declined"],
  "Trade.state.withdrawn": ["已撤回", "Withdrawn"],
  "Trade.state.lapsed": ["逾期退回", "Lapsed"],
  "Trade.action.confirm": ["确认收款", "Confirm payment"],
  "Trade.action.confirm.help": [
    "确认后减排量归买方，价格与数量公开，双方不公开。",
    "The credits are the buyer's from then on; price and amount are public, the two sides are not.",
  ],
  "Trade.action.decline": ["谢绝", "Decline"],
  "Trade.action.decline.help": [
    "写明理由；减排量按原条件重新供给。",
    "Say why; the credits are on offer again on the same terms.",
  ],
  "Trade.action.withdraw": ["撤回", "Withdraw"],
  "Trade.action.withdraw.help": [
    "卖方确认之前可以撤回；减排量按原条件重新供给。",
    "Possible until the seller confirms; the credits are on offer again on the same terms.",
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
