/** Screens of the weekly meeting, and what an obstacle's page shows of what was agreed. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
