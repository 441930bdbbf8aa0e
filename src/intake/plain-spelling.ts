import { halfWidth } from './cells/half-width.ts';
import { withoutInvisible } from './cells/tidy-text.ts';

/** Traditional characters that office texts meet, each before its simplified form. */
const TRADITIONAL = `
縣县 區区 鄉乡 鎮镇 辦办 處处 單单 團团 機机 關关 務务 業业 項项 標标 計计 劃划 數数 報报 實实 際际 進进 資资 額额
萬万 億亿 圓圆 準准 滿满 評评 審审 議议 調调 轉转 發发 長长 門门 開开 會会 員员 領领 導导 幹干 黨党 國国 華华 東东 灣湾
龍龙 馬马 鳥鸟 魚鱼 車车 見见 貝贝 頁页 風风 飛飞 個个 們们 來来 條条 類类 別别 種种 號号 編编 碼码 稱称 簡简 級级 組组
負负 責责 備备 註注 說说 時时 間间 週周 歲岁 舊旧 學学 習习 訓训 練练 術术 醫医 療疗 衛卫 護护 環环 監监 測测 檢检
驗验 證证 據据 錄录 總总 結结 綜综 統统 經经 濟济 財财 稅税 務务 銀银 錢钱 購购 買买 賣卖 價价 費费 補补 貼贴 獎奖
懲惩 罰罚 紀纪 執执 決决 設设 備备 規规 範范 則则 條条 約约 質质 錯错 誤误 遲迟 遞递 還还 傳传 達达 運运 輸输 農农
聯联 絡络 網网 電电 腦脑 線线 圖图 書书 館馆 歷历 檔档 寫写 讀读 語语 譯译 應应 該该 當当 為为 無无 與与 從从 對对
`
  .trim()
  .split(/\s+/);

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Blanks, quotes, brackets, dots and dashes: how a name is dressed, not what it says. */
const DRESS = /[\s"'“”‘’「」『』《》()（）[\]【】·•.,，。、:：;；*★_-]+/g;

/**
 * A name in the form in which names are compared: plain width, lower case, simplified characters, without blanks and
 * marks. For comparing only; names are shown as written.
 */
export function plainSpelling(text: string): string {
  const plain = halfWidth(withoutInvisible(text)).toLowerCase().replace(DRESS, '');
  return Array.from(plain, (character) => SIMPLIFIED.get(character) ?? character).join('');
}
