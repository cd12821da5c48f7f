package nl.ruimbaan.spread;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;

/**
 * Somebody who told a story or reported an obstacle.
 *
 * @param hidden whether colleagues may not know that
 */
record Teller(HearsAs as, ItemRef item, PersonId person, String name, boolean hidden) {}
