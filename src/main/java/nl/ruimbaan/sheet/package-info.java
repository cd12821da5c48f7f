/** Reading tables as people have them: CSV in whatever signs, and the values in their cells. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package nl.ruimbaan.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
