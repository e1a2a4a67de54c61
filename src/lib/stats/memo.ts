/**
 * Remembers what `create` made of an object for as long as the object lives. An atlas never changes, so everything
 * derived from it is worked out once, however many pages ask.
 */
export function memo<Key extends object, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key) ?? { value: create(key) };
    known.set(key, held);
    return held.value;
  };
}

/** The same for an object and a name within it, for example an atlas and the id of an indikator. */
export function memoByName<Key extends object, Name extends string, Value>(
  create: (key: Key, name: Name) => Value,
): (key: Key, name: Name) => Value {
  const mapOf = memo((_key: Key) => new Map<Name, { readonly value: Value }>());
  return (key, name) => {
    const known = mapOf(key);
    const held = known.get(name) ?? { value: create(key, name) };
    known.set(name, held);
    return held.value;
  };
}
