package nl.ruimbaan.spread;

import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who will hear it, as colleagues may read it.
 *
 * @param name null for who may not be known: then the item says enough
 * @param item what they told or reported; null for who takes part
 */
public record Hearer(
        HearsAs as, @Nullable String name, @Nullable ItemRef item) {}
