/** What every screen is made of. */
@NullMarked
package nl.ruimbaan.base.ui;

import org.jspecify.annotations.NullMarked;
