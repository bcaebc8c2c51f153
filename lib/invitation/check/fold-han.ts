/**
 * The traditional characters that occur in our Chinese word lists, each before its simplified form.
 * One character for one, so that places in the text stay the same.
 */
const PAIRS =
  '們们這这個个來来對对時时後后說说請请與与貴贵會会點点週周開开關关於于應应裡里還还讓让給给沒没從从進进過过長长問问題题資资訊讯專专員员經经' +
  '確确認认討讨論论評评估估較较檢检查查驗验證证測测試试決决釐厘測测選选擇择輛辆確确實实據据準准備备帶带師师監监顧顾聯联絡络約约錄录紀纪單单' +
  '報报圖图庫库務务廠厂業业績绩標标場场領领導导軟软將将獲获減减縮缩節节優优勢势機机構构換换壞坏檔档費费歸归寫写畫画議议設设計计劃划談谈話话' +
  '聽听見见親亲覆复複复電电線线視视頻频頁页幾几號号動动緒绪預预調调協协參参訪访陪陪項项條条導导門门間间麼么樣样麻麻煩烦闆板覺觉處处續续' +
  '敘叙級级組组統统結结構构達达遠远運运輸输層层價价錢钱賣卖買买現现產产無无為为並并類类數数據据隨随際际險险陳陈劉刘張张馬马吳吴趙赵黃黄楊杨' +
  '許许鄭郑謝谢羅罗葉叶蘇苏盧卢蔣蒋賈贾鄧邓馮冯韓韩歐欧陽阳龍龙鐘钟鍾钟莊庄嚴严麗丽倉仓儲储製制學学習习護护補补辦办啟启總总裝装積积極极' +
  '圍围繞绕氣气滿满義义勞劳僅仅當当盡尽濟济權权責责質质釋释雙双贏赢屬属稱称負负別别兩两邊边書书聞闻變变';

const FOLDED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) FOLDED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** Folds traditional characters to simplified ones before words are looked for; the length never changes. */
export function foldHan(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => FOLDED.get(character) ?? character);
}
