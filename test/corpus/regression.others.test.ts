/** The forms that regression.test.ts leaves: two files, so that two workers share them. */
import { guardForms } from './guard';

guardForms(1, 2);
