/** Lists: the records of one type as a virtual table, with filter bar, sorting, columns to choose, copy and export. */
package org.liaison.ui.list;
