/** Journeys in a real browser, against the built jar. */
@NullMarked
package nl.ruimbaan.e2e;

import org.jspecify.annotations.NullMarked;
