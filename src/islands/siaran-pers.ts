/**
 * <siaran-pers>: leads from the form to the press texts of a place, at the chosen indikator. Place and indikator are
 * the address of that page, so back and forward need no script.
 */
class SiaranPers extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [tempat, indikator] = this.querySelectorAll('select');
    if (form === null || tempat === undefined || indikator === undefined) return;
    const address = (): string => `${form.action}${tempat.value}/#${indikator.value}`;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(address());
    });
    // The form was sent before this script had come, or somebody wrote the address; what does not exist is not chosen.
    const asked = new URLSearchParams(location.search);
    if (!asked.has('tempat')) return;
    tempat.value = asked.get('tempat') ?? '';
    indikator.value = asked.get('indikator') ?? '';
    if (indikator.value === '') indikator.value = 'status';
    if (tempat.value !== '') location.replace(address());
  }
}

customElements.define('siaran-pers', SiaranPers);
