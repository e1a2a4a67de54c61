/**
 * Brings the comparison to the page, once the address names places (`?k=a,b`): before that the form leads there by itself,
 * and nobody pays for what they did not ask for. By its bare address, for Vite's own way of loading weighs a kilobyte.
 */
import address from './lib/banding-tempat.ts?worker&url';

if (new URLSearchParams(location.search).has('k')) void import(/* @vite-ignore */ address);
