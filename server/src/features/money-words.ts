/** `£1,950`, `£159.58`. */
export function pounds(amount: number): string {
  const [whole = '', pence = ''] = amount.toFixed(2).split('.');
  return `£${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${pence === '00' ? '' : `.${pence}`}`;
}
