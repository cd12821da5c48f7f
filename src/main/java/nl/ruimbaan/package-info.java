/** Starts Ruimbaan; holds nothing else. */
@NullMarked
package nl.ruimbaan;

import org.jspecify.annotations.NullMarked;
