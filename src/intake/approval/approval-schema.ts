import { z } from 'zod';
import { daySchema, once, say } from '../json-rules.ts';

/** The file in a release's folder that says who approved it. */
export const approvalName = 'approval.json';

const role = z
  .string()
  .refine(
    (text) => text.trim() === text && text !== '',
    say('phải là một chức danh, không để trống', 'it must be a role, not empty'),
  );

/** Something unusual that was looked at and found right: a jump, a gap. */
export const confirmationSchema = z.strictObject({
  /** Where it stands, in the words of the desk. */
  place: z.string().min(1),
  why: z.string().min(1),
});

/** `approval.json`: who prepared, reviewed and approved these bytes. Roles and titles, no names of persons. */
export const approvalSchema = z.strictObject({
  series: z.string(),
  period: z.string(),
  version: z.string(),
  prepared_by: role,
  approved_by: role,
  approved_on: daySchema,
  /** Who found that nothing in it is secret, and that no personal data are in it. */
  reviews: z.strictObject({ secrecy: role, personal_data: role }),
  confirmed: z.array(confirmationSchema),
  /** Every other file of the release, as it was approved. */
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.int(),
      }),
    )
    .min(1)
    .superRefine(once('path')),
});

export type Approval = z.infer<typeof approvalSchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;
