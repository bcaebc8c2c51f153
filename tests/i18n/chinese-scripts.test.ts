/** Taiwan and the mainland write and say things differently; a converted text gives itself away by these. */
import { describe, expect, it } from 'vitest';
import { CATALOGUES, type MessageKey } from '../../lib/i18n/catalogue';
import type { Language } from '../../lib/i18n/language';

/** Characters that only one of the two scripts writes, as pairs `simplified traditional`. */
const PAIRS = (
  '这這 说說 设設 话話 们們 个個 为為 时時 会會 对對 没沒 过過 还還 进進 开開 关關 问問 间間 见見 观觀 ' +
  '让讓 谁誰 请請 读讀 记記 录錄 议議 认認 识識 词詞 试試 详詳 该該 语語 误誤 课課 谈談 调調 资資 费費 贵貴 ' +
  '员員 负負 责責 质質 购購 赖賴 车車 转轉 轻輕 较較 输輸 边邊 达達 运運 远遠 连連 迟遲 选選 递遞 邮郵 ' +
  '门門 闭閉 阅閱 队隊 阶階 际際 陆陸 险險 隐隱 难難 页頁 顺順 须須 项項 预預 领領 题題 颜顏 风風 饭飯 ' +
  '马馬 验驗 点點 齐齊 东東 业業 严嚴 丢丟 两兩 丰豐 临臨 举舉 义義 乐樂 习習 书書 买買 争爭 从從 众眾 优優 ' +
  '传傳 体體 余餘 侧側 价價 儿兒 党黨 兰蘭 兴興 养養 内內 册冊 写寫 军軍 决決 况況 净淨 减減 几幾 ' +
  '创創 别別 办辦 务務 动動 劳勞 势勢 单單 卖賣 协協 历歷 压壓 厂廠 参參 双雙 发發 变變 号號 听聽 启啟 ' +
  '响響 园園 围圍 国國 图圖 场場 块塊 坏壞 处處 备備 复復 头頭 夹夾 夺奪 妇婦 学學 宁寧 实實 审審 ' +
  '导導 尔爾 尝嘗 层層 属屬 岁歲 师師 带帶 帮幫 广廣 应應 库庫 张張 强強 归歸 当當 总總 恶惡 戏戲 ' +
  '战戰 户戶 执執 扩擴 扫掃 报報 护護 择擇 换換 据據 摆擺 数數 断斷 无無 旧舊 显顯 暂暫 术術 机機 权權 条條 ' +
  '来來 极極 构構 标標 样樣 档檔 检檢 楼樓 欢歡 满滿 灭滅 灯燈 灵靈 热熱 状狀 独獨 现現 环環 电電 ' +
  '画畫 监監 盘盤 确確 离離 种種 积積 称稱 稳穩 笔筆 签簽 简簡 类類 粮糧 级級 纪紀 约約 线線 组組 细細 终終 ' +
  '经經 结結 给給 络絡 统統 继繼 续續 维維 综綜 编編 缓緩 缩縮 网網 职職 联聯 脑腦 范範 获獲 补補 装裝 规規 ' +
  '视視 览覽 觉覺 触觸 计計 订訂 讨討 训訓 讯訊 许許 证證 评評 诉訴 译譯 诚誠 询詢 谢謝 财財 败敗 货貨 账帳 ' +
  '贸貿 赢贏 趋趨 跃躍 软軟 载載 辑輯 适適 邻鄰 释釋 钟鐘 钥鑰 钱錢 铁鐵 链鏈 销銷 锁鎖 错錯 键鍵 长長 闲閒 ' +
  '闻聞 阳陽 陈陳 随隨 静靜 韩韓 顶頂 顾顧 频頻 额額 馆館 驻駐 鱼魚 鸟鳥 麦麥 龙龍'
).split(' ');

/** Words for the same thing: `mainland Taiwan`, each in both scripts where that makes sense. */
const MAINLAND_TERMS =
  /信息|軟件|软件|硬件|鏈接|網絡|服務器|數據|默認|打印|屏幕|視頻|文件夾|賬|幫助中心|登錄|搜索|刪除掉|添加|導出|導入|打開|設置|撤銷|快捷鍵|領導|項目/u;
const TAIWAN_TERMS =
  /资讯|软体|硬体|讯息|网路|伺服器|预设|列印|萤幕|影片|资料夹|帐号|登入|搜寻|汇出|汇入|储存|开启|快速键|专案|透过/u;

/** The four languages are listed by their own names everywhere. */
const entries = (language: Language) =>
  Object.entries(CATALOGUES[language]).filter(([key]) => !key.startsWith('language.'));

/** Messages that hold one of the forbidden characters or terms. */
function strangers(language: Language, forbidden: RegExp): string[] {
  return entries(language).flatMap(([key, text]) => {
    const found = text.match(forbidden);
    return found ? [`${key}: ${found[0]} in ${text}`] : [];
  });
}

const oneOf = (characters: string[]) => new RegExp(`[${characters.join('')}]`, 'u');

describe('Traditional Chinese', () => {
  it('holds no character that only the mainland writes', () => {
    expect(strangers('zh-Hant', oneOf(PAIRS.map((pair) => pair.charAt(0))))).toEqual([]);
  });

  it('calls things as Taiwan does', () => {
    expect(strangers('zh-Hant', MAINLAND_TERMS)).toEqual([]);
  });

  it('is not the simplified text in other characters', () => {
    const sentences = entries('zh-Hant').filter(
      ([, text]) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 8,
    );
    const converted = sentences.filter(
      ([key, text]) => toTraditional(CATALOGUES['zh-Hans'][key as MessageKey]) === text,
    );
    expect(sentences.length).toBeGreaterThan(50);
    expect(converted.length / sentences.length).toBeLessThan(0.1);
  });
});

describe('Simplified Chinese', () => {
  it('holds no character that only Taiwan writes', () => {
    expect(strangers('zh-Hans', oneOf(PAIRS.map((pair) => pair.charAt(1))))).toEqual([]);
  });

  it('calls things as the mainland does', () => {
    expect(strangers('zh-Hans', TAIWAN_TERMS)).toEqual([]);
  });
});

const TRADITIONAL = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));

function toTraditional(text: string): string {
  return Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('');
}
