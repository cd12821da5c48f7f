/** What is asked when new limits start, and what stands below a figure about its periods. */
@NamedInterface("ui")
@NullMarked
package nl.ruimbaan.step.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
