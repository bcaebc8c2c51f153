/** The traditional characters that occur in our Chinese word lists, and below each its simplified form. */
const TRADITIONAL =
  '們這個來對時後說請與貴會點週開關於應裡還讓給沒從進過長問題資訊專員經確認討論評較檢驗證測試決釐選擇實據準備帶師監顧聯絡約錄紀單報圖庫務廠業績標場領導軟將獲減縮節優勢機構換壞檔費歸寫畫議設計劃談話聽見親覆電線視頻頁幾號動預調協參訪項條門間麼樣煩處級組統結達遠運輸層價錢賣買現產無為並類數隨際險陳張馬楊鄭謝羅葉蘇盧蔣賈鄧馮韓歐陽龍鐘莊嚴倉儲製學習護補辦總裝積極圍繞氣滿義勞僅當盡權責質釋雙贏屬稱負別兩邊書變講著遞齊擬廳館發寧簡誤難錯則趙吳黃許劉孫鍾頭麵聞盤葦慮繫攜創飛順頌啟剛鋒偉華國東榮傑慶賓賀龔顏湯嶽塗範雲鮑連簽碼營戶釘敘續鬧曉課訓識規觀覺訴詢諸適審儘幫強願擺術溝燈紹薦額須夠夥體湊臺嗎團掃練讀誰賞趕轉遲銷歲獎顯網職壓種離屆紐傳戰隊廣傷樓鎖鍵筆環傾撥';
const SIMPLIFIED =
  '们这个来对时后说请与贵会点周开关于应里还让给没从进过长问题资讯专员经确认讨论评较检验证测试决厘选择实据准备带师监顾联络约录纪单报图库务厂业绩标场领导软将获减缩节优势机构换坏档费归写画议设计划谈话听见亲复电线视频页几号动预调协参访项条门间么样烦处级组统结达远运输层价钱卖买现产无为并类数随际险陈张马杨郑谢罗叶苏卢蒋贾邓冯韩欧阳龙钟庄严仓储制学习护补办总装积极围绕气满义劳仅当尽权责质释双赢属称负别两边书变讲着递齐拟厅馆发宁简误难错则赵吴黄许刘孙钟头面闻盘苇虑系携创飞顺颂启刚锋伟华国东荣杰庆宾贺龚颜汤岳涂范云鲍连签码营户钉叙续闹晓课训识规观觉诉询诸适审尽帮强愿摆术沟灯绍荐额须够伙体凑台吗团扫练读谁赏赶转迟销岁奖显网职压种离届纽传战队广伤楼锁键笔环倾拨';

const FOLDED = new Map([...TRADITIONAL].map((character, at) => [character, SIMPLIFIED.charAt(at)]));

/** Folds traditional characters to simplified ones before words are looked for; the length never changes. */
export function foldHan(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => FOLDED.get(character) ?? character);
}
