/** Whether the letters of a name stand in a text one after another: 成立领导小组 in 关于成立文明创建工作领导小组的通知. */
export function holdsInOrder(text: string, name: string): boolean {
  let at = 0;
  for (const letter of name) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
