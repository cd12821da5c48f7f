/** Screens that only the measurement has: they come with it on the class path of the portal that is measured. */
@NullMarked
package nl.ruimbaan.bench.floor;

import org.jspecify.annotations.NullMarked;
