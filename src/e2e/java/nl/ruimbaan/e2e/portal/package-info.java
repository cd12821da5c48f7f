/** The product as its users get it: the built jar, in a process of its own. */
@NullMarked
package nl.ruimbaan.e2e.portal;

import org.jspecify.annotations.NullMarked;
