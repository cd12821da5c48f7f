/** What a story's page shows of the merging. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.twice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
