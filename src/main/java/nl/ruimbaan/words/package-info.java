/** What the words of a text come down to, what they tell, and how much one text is like another. */
@NullMarked
@ApplicationModule(allowedDependencies = "base")
package nl.ruimbaan.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
