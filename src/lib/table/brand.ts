declare const brand: unique symbol;

/** A type that only its own parser can make: a plain string cannot be passed where a code is wanted. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Readonly<Record<Name, true>> };
