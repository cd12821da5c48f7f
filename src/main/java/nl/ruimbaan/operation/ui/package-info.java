/** The administrator's screen for back-ups. */
@NullMarked
package nl.ruimbaan.operation.ui;

import org.jspecify.annotations.NullMarked;
