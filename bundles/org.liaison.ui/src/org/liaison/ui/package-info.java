/** The generic workbench: lists, forms, search, history and sources for every type of record. */
package org.liaison.ui;
